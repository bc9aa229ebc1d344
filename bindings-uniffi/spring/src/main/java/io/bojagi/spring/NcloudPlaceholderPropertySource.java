// Placeholders that name a secret.
package io.bojagi.spring;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Resolves {@code ${ncloud-secret:NAME/FIELD}}, and {@code ${ncloud-secret:NAME}}, the whole text. */
final class NcloudPlaceholderPropertySource extends EnumerablePropertySource<Secrets> {
    static final String NAME = "ncloud-secret placeholders";

    NcloudPlaceholderPropertySource(Secrets secrets) {
        super(NAME, secrets);
    }

    /** What the environment has read, if it can read secrets. */
    static Secrets of(ConfigurableEnvironment environment) {
        return environment.getPropertySources().get(NAME) instanceof NcloudPlaceholderPropertySource found
                ? found.source : null;
    }

    /** None, so that nobody takes this for a source that might have any property. */
    @Override
    public String[] getPropertyNames() {
        return new String[0];
    }

    @Override
    public Object getProperty(String name) {
        if (!name.startsWith(Secrets.PREFIX)) {
            return null;
        }
        String[] parts = name.substring(Secrets.PREFIX.length()).split("/", 2);
        return source.text(parts[0], parts.length == 1 ? null : parts[1]);
    }
}
