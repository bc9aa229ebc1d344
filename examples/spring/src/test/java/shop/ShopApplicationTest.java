// The shop against the emulator.
package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.bojagi.SecretString;
import io.bojagi.ncloud.SecretManager;
import io.bojagi.ncloud.UpdateSecretValueRequest;
import io.bojagi.testing.WithEmulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@WithEmulator(shared = true, secrets = {
    "orders-db={\"username\":\"app\",\"password\":\"p1\"}",
    "webhook={\"token\":\"t1\"}",
})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShopApplicationTest {
    @Value("${local.server.port}")
    int port;

    private String call(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody()).header("X-Token", "t1").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void aRotationIsSeen(SecretManager secrets) throws IOException, InterruptedException {
        assertThat(call("GET", "/orders")).isEqualTo("orders of app");

        String id = secrets.findSecretBlocking("orders-db").getSecretId();
        secrets.updateSecretValueBlocking(id, UpdateSecretValueRequest.builder()
                .active(SecretString.of("{\"username\":\"other\",\"password\":\"p2\"}")).build());

        assertThat(call("POST", "/rotated")).isEqualTo("changed: [orders-db]");
        assertThat(call("GET", "/orders")).isEqualTo("orders of other");
    }
}
