// Reads secrets again while the application runs.
package io.bojagi.spring;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Reads the secrets that imports and placeholders have read again: when the application calls
 * {@link #refresh()}, and every {@code bojagi.ncloud.refresh-interval}. A failure leaves the values as
 * they are, and is logged where nobody called.
 */
public class NcloudSecretRefresher implements SmartInitializingSingleton, DisposableBean {
    private static final Log log = LogFactory.getLog(NcloudSecretRefresher.class);

    private final Secrets secrets;
    private final ApplicationEventPublisher publisher;
    private final Duration interval;
    private ScheduledExecutorService executor;

    NcloudSecretRefresher(Secrets secrets, ApplicationEventPublisher publisher, Duration interval) {
        if (interval != null && interval.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "bojagi.ncloud.refresh-interval must be 1 millisecond or more (got " + interval + ")");
        }
        this.secrets = secrets;
        this.publisher = publisher;
        this.interval = interval;
    }

    /**
     * Reads all of them again, one call each and one more for a name, and publishes a
     * {@link NcloudSecretsChangedEvent} if a value has changed.
     *
     * @return the secrets that have changed, as the configuration names them.
     * @throws NcloudSecretException when one could not be read, after the event of the others; it keeps
     *     its value.
     */
    public Set<String> refresh() {
        Set<String> changed = new TreeSet<>();
        try {
            secrets.refresh(changed);
        } finally {
            if (!changed.isEmpty()) {
                publisher.publishEvent(new NcloudSecretsChangedEvent(this, changed));
            }
        }
        return changed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (interval == null) {
            return;
        }
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ncloud-secret-refresh");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::quietly, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void quietly() {
        try {
            refresh();
        } catch (NcloudSecretException e) {
            log.warn("The values of secrets stay as they are: " + e.getMessage());
        } catch (RuntimeException e) {
            log.warn("A listener of changed secrets failed", e);
        }
    }

    @Override
    public void destroy() {
        if (executor != null) {
            executor.shutdownNow();
        }
        secrets.close();
    }
}
