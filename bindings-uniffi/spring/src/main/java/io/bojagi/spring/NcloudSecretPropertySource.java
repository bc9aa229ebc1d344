// The fields of one secret as properties.
package io.bojagi.spring;

import io.bojagi.SecretString;
import org.springframework.core.env.EnumerablePropertySource;

/** What {@code spring.config.import=ncloud-secret:NAME} adds to the environment. */
final class NcloudSecretPropertySource extends EnumerablePropertySource<Secrets> {
    private final String secret;
    private final String prefix;

    NcloudSecretPropertySource(NcloudSecretResource resource) {
        super(resource.toString(), resource.secrets());
        this.secret = resource.secret();
        this.prefix = resource.prefix();
    }

    @Override
    public String[] getPropertyNames() {
        return source.value(secret).getKeys().stream().map(prefix::concat).toArray(String[]::new);
    }

    @Override
    public Object getProperty(String name) {
        if (!name.startsWith(prefix)) {
            return null;
        }
        SecretString field = source.value(secret).get(name.substring(prefix.length()));
        return field == null ? null : field.reveal();
    }
}
