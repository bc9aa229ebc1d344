// The beans of an application that has this module.
package io.bojagi.spring;

import io.bojagi.CredentialsProvider;
import io.bojagi.ncloud.SecretManager;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes a {@link SecretManager}, the {@link NcloudSecretRefresher}, and keeps values out of Actuator. */
@AutoConfiguration
@EnableConfigurationProperties(NcloudProperties.class)
public class NcloudAutoConfiguration {
    /**
     * The client of the properties, closed with the context. A bean {@link CredentialsProvider} gives its
     * credentials, where there is one.
     */
    @Bean
    @ConditionalOnMissingBean
    public SecretManager ncloudSecretManager(
            NcloudProperties properties, ObjectProvider<CredentialsProvider> credentials) {
        SecretManager.Builder builder = properties.builder();
        credentials.ifUnique(builder::credentials);
        return builder.build();
    }

    /** What reads secrets again, for this environment. */
    @Bean
    @ConditionalOnMissingBean
    public NcloudSecretRefresher ncloudSecretRefresher(
            ConfigurableEnvironment environment, ApplicationEventPublisher publisher, NcloudProperties properties) {
        return new NcloudSecretRefresher(
                NcloudPlaceholderPropertySource.in(environment), publisher, properties.refreshInterval());
    }

    /** With Actuator on the class path. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SanitizingFunction.class)
    static class Actuator {
        /** Properties and variables that are secret themselves, without what may stand between their words. */
        private static final Set<String> OWN =
                Set.of("bojagincloudsecretkey", "bojagincloudproxy", "ncloudsecretaccesskey");

        /** Hides every value that comes from a secret, or holds one, whatever the endpoints are told to show. */
        @Bean
        SanitizingFunction ncloudSecretSanitizingFunction(ConfigurableEnvironment environment) {
            Secrets secrets = NcloudPlaceholderPropertySource.in(environment);
            return data -> OWN.contains(data.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                    || data.getPropertySource() instanceof NcloudSecretPropertySource
                    || data.getValue() != null && secrets.tells(data.getValue().toString())
                    ? data.withSanitizedValue() : data;
        }
    }
}
