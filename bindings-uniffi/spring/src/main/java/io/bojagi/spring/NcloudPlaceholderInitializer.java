// Lets the environment of every application resolve placeholders that name a secret.
package io.bojagi.spring;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Adds the source of placeholders, which reads nothing until one is met. Spring Boot finds it by itself. */
public final class NcloudPlaceholderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (NcloudPlaceholderPropertySource.of(environment) == null) {
            Secrets secrets = environment.getPropertySources().stream()
                    .filter(NcloudSecretPropertySource.class::isInstance)
                    .map(source -> ((NcloudSecretPropertySource) source).getSource())
                    .findFirst()
                    .orElseGet(() -> new Secrets(Binder.get(environment)));
            environment.getPropertySources().addLast(new NcloudPlaceholderPropertySource(secrets));
        }
    }
}
