// The clients for Java of both generations: a secret from its creation to its end, with answers in
// JSON and XML. Arguments: address, access key, secret key. A status other than 0 is a failure.

import com.aliyun.kms20160120.Client;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import com.aliyuncs.AcsRequest;
import com.aliyuncs.AcsResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.kms.model.v20160120.*;
import com.aliyuncs.profile.DefaultProfile;
import java.util.List;

public class Peers {
    static final String DATA = "p&=+ %~*비밀<>\"";
    static String address;

    public static void main(String[] arguments) throws Exception {
        address = arguments[0];
        for (FormatType format : List.of(FormatType.JSON, FormatType.XML)) {
            new Older(arguments[1], arguments[2], format).run("java/" + format);
        }
        current(arguments[1], arguments[2]);
    }

    static void equal(Object found, Object expected) {
        if (!expected.equals(found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }

    /** The signature in a parameter. */
    static class Older {
        final DefaultAcsClient client;
        final FormatType format;

        Older(String key, String secret, FormatType format) {
            client = new DefaultAcsClient(DefaultProfile.getProfile("cn-hangzhou", key, secret));
            this.format = format;
        }

        <T extends AcsResponse> T call(AcsRequest<T> request) throws ClientException {
            request.setSysEndpoint(address);
            request.setSysProtocol(ProtocolType.HTTP);
            request.setSysAcceptFormat(format);
            return client.getAcsResponse(request);
        }

        void run(String name) throws Exception {
            CreateSecretRequest create = new CreateSecretRequest();
            create.setSecretName(name);
            create.setVersionId("v1");
            create.setSecretData(DATA);
            equal(call(create).getSecretName(), name);
            GetSecretValueRequest get = new GetSecretValueRequest();
            get.setSecretName(name);
            GetSecretValueResponse value = call(get);
            equal(value.getSecretData(), DATA);
            equal(value.getVersionStages(), List.of("ACSCurrent"));
            PutSecretValueRequest put = new PutSecretValueRequest();
            put.setSecretName(name);
            put.setVersionId("v2");
            put.setSecretData("two");
            equal(call(put).getVersionStages(), List.of("ACSCurrent"));
            get.setVersionStage("ACSPrevious");
            equal(call(get).getVersionId(), "v1");
            ListSecretVersionIdsRequest versions = new ListSecretVersionIdsRequest();
            versions.setSecretName(name);
            equal(call(versions).getVersionIds().size(), 2);
            equal(call(new ListSecretsRequest()).getSecretList().size(), 1);
            DeleteSecretRequest delete = new DeleteSecretRequest();
            delete.setSecretName(name);
            delete.setForceDeleteWithoutRecovery("true");
            call(delete);
            try {
                call(get);
                throw new AssertionError("it is gone");
            } catch (ClientException error) {
                equal(error.getErrCode(), "Forbidden.ResourceNotFound");
            }
        }
    }

    /** ACS3. */
    static void current(String key, String secret) throws Exception {
        Config config = new Config()
            .setAccessKeyId(key)
            .setAccessKeySecret(secret)
            .setEndpoint(address)
            .setProtocol("http");
        Client client = new Client(config);
        client.createSecret(
            new com.aliyun.kms20160120.models.CreateSecretRequest()
                .setSecretName("java/current")
                .setVersionId("v1")
                .setSecretData(DATA));
        var get = new com.aliyun.kms20160120.models.GetSecretValueRequest();
        get.setSecretName("java/current");
        equal(client.getSecretValue(get).getBody().getSecretData(), DATA);
        get.setVersionId("v2");
        try {
            client.getSecretValue(get);
            throw new AssertionError("there is no such version");
        } catch (TeaException error) {
            equal(error.getCode(), "Forbidden.ResourceNotFound");
        }
    }
}
