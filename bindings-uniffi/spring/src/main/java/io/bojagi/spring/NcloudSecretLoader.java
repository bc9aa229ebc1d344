// Reads the secrets that the configuration imports.
package io.bojagi.spring;

import io.bojagi.BojagiException;
import java.util.List;
import org.springframework.boot.context.config.ConfigData;
import org.springframework.boot.context.config.ConfigDataLoader;
import org.springframework.boot.context.config.ConfigDataLoaderContext;
import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;

/**
 * Reads an imported secret. With {@code optional:} an application also starts where there is no such
 * secret, or where no credentials were found; any other failure stops it. Spring Boot finds it by itself.
 */
public final class NcloudSecretLoader implements ConfigDataLoader<NcloudSecretResource> {
    @Override
    public ConfigData load(ConfigDataLoaderContext context, NcloudSecretResource resource) {
        try {
            resource.secrets().value(resource.secret());
        } catch (NcloudSecretException e) {
            if (e.getCause() instanceof BojagiException.NotFound
                    || resource.optional() && e.getCause() instanceof BojagiException.Credentials) {
                throw new ConfigDataResourceNotFoundException(resource, e);
            }
            throw e;
        }
        return new ConfigData(List.of(new NcloudSecretPropertySource(resource)));
    }
}
