// What `spring.config.import` says of secrets.
package io.bojagi.spring;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataLocation;
import org.springframework.boot.context.config.ConfigDataLocationResolver;
import org.springframework.boot.context.config.ConfigDataLocationResolverContext;

/**
 * Understands {@code ncloud-secret:NAME} and {@code ncloud-secret:@ID}, both also with
 * {@code ?prefix=PREFIX} for the names of the properties. Spring Boot finds it by itself.
 */
public final class NcloudSecretLocationResolver implements ConfigDataLocationResolver<NcloudSecretResource> {
    private static final String OPTION = "?prefix=";

    private Secrets secrets;

    @Override
    public boolean isResolvable(ConfigDataLocationResolverContext context, ConfigDataLocation location) {
        return location.hasPrefix(Secrets.PREFIX);
    }

    @Override
    public List<NcloudSecretResource> resolve(ConfigDataLocationResolverContext context, ConfigDataLocation location) {
        String text = location.getNonPrefixedValue(Secrets.PREFIX);
        int option = text.indexOf(OPTION);
        String secret = option < 0 ? text : text.substring(0, option);
        String prefix = option < 0 ? "" : text.substring(option + OPTION.length());
        if (secret.isEmpty() || secret.contains("?") || secret.contains("/")) {
            throw new NcloudSecretException(location.getValue(),
                    "an import is ncloud-secret:NAME or ncloud-secret:@ID, with ?prefix=PREFIX behind it or not", null);
        }
        if (secrets == null) {
            secrets = new Secrets(context.getBinder());
        }
        return List.of(new NcloudSecretResource(secrets, secret, prefix, location.isOptional()));
    }
}
