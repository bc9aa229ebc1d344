// What an application says about its client, in properties.
package io.bojagi.spring;

import io.bojagi.SecretString;
import io.bojagi.ncloud.KmsBoundaryType;
import io.bojagi.ncloud.Region;
import io.bojagi.ncloud.SecretManager;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The options of the client of NAVER Cloud Secret Manager, by which imports, placeholders and the bean
 * {@link SecretManager} find the service. What is left out is as {@link SecretManager} has it.
 *
 * @param accessKey Access key ID of the account or sub account. Without keys they are looked for in the
 *     environment, then in the configuration file, then at the server's role.
 * @param secretKey Secret key that belongs to the access key.
 * @param profile Section of {@code ~/.ncloud/configure} to take the keys from.
 * @param region Region of the secrets: KR or JPN. By default the environment's NCLOUD_REGION, else KR.
 * @param kmsBoundaryType Where the keys of the secrets may be used: ISOLATED, the default, or GLOBAL.
 * @param endpoint Base URL of the service, in place of the region and the boundary.
 * @param timeout How long a call may take in all. By default 15 seconds.
 * @param attemptTimeout How long to wait for an answer before a call is tried again. By default 5 seconds.
 * @param connectTimeout How long a connection may take to be made. By default 3 seconds.
 * @param maxAttempts How many times a call is sent at most. By default 4.
 * @param retryDelay Bound of the random wait before the second try. By default 100 milliseconds.
 * @param maxRetryDelay The largest such bound. By default 5 seconds.
 * @param retryBudget How many tokens there are for further tries, each of which takes 5.
 * @param caBundle File of certificates in PEM to trust, in place of the system's.
 * @param proxy URL of a proxy, in place of the environment's.
 * @param allowHttp Whether the endpoint may be plain HTTP on another machine.
 * @param userAgentSuffix Text behind the name of this library in the header User-Agent.
 * @param checkLimits Whether documented limits of input are checked before anything is sent.
 * @param refreshInterval How often the secrets that were read are read again. Without it they are not,
 *     until the application calls {@link NcloudSecretRefresher#refresh()}.
 */
@ConfigurationProperties(NcloudProperties.PREFIX)
public record NcloudProperties(
        String accessKey,
        String secretKey,
        String profile,
        String region,
        String kmsBoundaryType,
        String endpoint,
        Duration timeout,
        Duration attemptTimeout,
        Duration connectTimeout,
        Integer maxAttempts,
        Duration retryDelay,
        Duration maxRetryDelay,
        Integer retryBudget,
        String caBundle,
        String proxy,
        Boolean allowHttp,
        String userAgentSuffix,
        Boolean checkLimits,
        Duration refreshInterval) {

    /** What the names of these properties begin with. */
    public static final String PREFIX = "bojagi.ncloud";

    /** A builder of a client with these options. A text that is empty counts as left out. */
    public SecretManager.Builder builder() {
        return SecretManager.builder()
                .accessKey(given(accessKey, text -> text))
                .secretKey(given(secretKey, SecretString::of))
                .profile(given(profile, text -> text))
                .region(given(region, Region::of))
                .kmsBoundaryType(given(kmsBoundaryType, KmsBoundaryType::of))
                .endpoint(given(endpoint, text -> text))
                .timeout(timeout)
                .attemptTimeout(attemptTimeout)
                .connectTimeout(connectTimeout)
                .maxAttempts(maxAttempts)
                .retryDelay(retryDelay)
                .maxRetryDelay(maxRetryDelay)
                .retryBudget(retryBudget)
                .caBundle(given(caBundle, text -> text))
                .proxy(given(proxy, SecretString::of))
                .allowHttp(allowHttp)
                .userAgentSuffix(given(userAgentSuffix, text -> text))
                .checkLimits(checkLimits);
    }

    private static <T> T given(String text, Function<String, T> of) {
        return text == null || text.isEmpty() ? null : of.apply(text);
    }

    /** Not the secret key, and not the proxy, whose URL may hold a password. */
    @Override
    public String toString() {
        return "NcloudProperties(accessKey=" + accessKey + ", profile=" + profile + ", region=" + region
                + ", kmsBoundaryType=" + kmsBoundaryType + ", endpoint=" + endpoint + ")";
    }
}
