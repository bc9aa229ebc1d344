// Placeholders that name a secret.
package io.bojagi.spring;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;

/** Resolves {@code ${ncloud-secret:NAME/FIELD}}, and {@code ${ncloud-secret:NAME}}, the whole text. */
final class NcloudPlaceholderPropertySource extends EnumerablePropertySource<Secrets> {
    private static final String NAME = "ncloud-secret placeholders";

    NcloudPlaceholderPropertySource(Secrets secrets) {
        super(NAME, secrets);
    }

    /** The secrets of this environment, which can resolve placeholders from then on. */
    static Secrets in(ConfigurableEnvironment environment) {
        MutablePropertySources sources = environment.getPropertySources();
        if (sources.get(NAME) instanceof NcloudPlaceholderPropertySource found) {
            return found.source;
        }
        Secrets secrets = sources.stream()
                .filter(NcloudSecretPropertySource.class::isInstance)
                .map(source -> ((NcloudSecretPropertySource) source).getSource())
                .findFirst()
                .orElseGet(() -> new Secrets(Binder.get(environment)));
        sources.addLast(new NcloudPlaceholderPropertySource(secrets));
        return secrets;
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
