// Lets the environment of every application resolve placeholders that name a secret.
package io.bojagi.spring;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Adds the source of placeholders, which reads nothing until one is met. Spring Boot finds it by itself. */
public final class NcloudPlaceholderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        NcloudPlaceholderPropertySource.in(context.getEnvironment());
    }
}
