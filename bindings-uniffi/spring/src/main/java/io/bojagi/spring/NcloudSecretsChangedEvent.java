// The news that secrets have changed.
package io.bojagi.spring;

import java.util.Set;
import org.springframework.context.ApplicationEvent;

/**
 * Published after a refresh that found new values. The environment has them already; a bean that was
 * made with the old ones takes the new ones by listening.
 */
public class NcloudSecretsChangedEvent extends ApplicationEvent {
    private final transient Set<String> secrets;

    NcloudSecretsChangedEvent(NcloudSecretRefresher source, Set<String> secrets) {
        super(source);
        this.secrets = Set.copyOf(secrets);
    }

    /** The secrets that have changed, as the configuration names them: their names, or {@code @} and the id. */
    public Set<String> getSecrets() {
        return secrets;
    }
}
