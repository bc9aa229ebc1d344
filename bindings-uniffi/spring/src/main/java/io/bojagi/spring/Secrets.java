// The secrets that an environment has read, and the client that reads them.
package io.bojagi.spring;

import io.bojagi.BojagiException;
import io.bojagi.SecretString;
import io.bojagi.SecretValue;
import io.bojagi.ncloud.SecretManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.bind.Binder;

/** A secret is named by its name, or by {@code @} and its id, and read when it is first asked for. */
final class Secrets implements AutoCloseable {
    static final String PREFIX = "ncloud-secret:";

    /** A shorter text is too likely to be in others by chance. */
    private static final int TELLING = 4;

    private final Binder binder;
    private final Map<String, SecretValue> values = new ConcurrentHashMap<>();
    private SecretManager client;
    private boolean closed;

    Secrets(Binder binder) {
        this.binder = binder;
    }

    SecretValue value(String secret) {
        SecretValue known = values.get(secret);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            return values.computeIfAbsent(secret, this::read);
        }
    }

    /** The active value, a text; of one field, or all of it. */
    String text(String secret, String field) {
        SecretValue value = value(secret);
        if (field == null) {
            return value.reveal();
        }
        SecretString found = value.get(field);
        if (found == null) {
            throw new NcloudSecretException(PREFIX + secret + "/" + field,
                    "the secret has no field " + field + "; it has " + value.getKeys(), null);
        }
        return found.reveal();
    }

    /**
     * Reads all again, and adds those that have changed. What cannot be read keeps its value, and the
     * first reason is thrown at the end.
     */
    synchronized void refresh(Set<String> changed) {
        RuntimeException failed = null;
        for (String secret : new TreeSet<>(values.keySet())) {
            try {
                SecretValue now = read(secret);
                if (!now.equals(values.put(secret, now))) {
                    changed.add(secret);
                }
            } catch (RuntimeException e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** Whether the text is a value of a secret, or holds one. */
    boolean tells(String text) {
        return values.values().stream().anyMatch(value -> holds(text, value.reveal())
                || value.getKeys().stream().anyMatch(key -> holds(text, value.get(key).reveal())));
    }

    private static boolean holds(String text, String secret) {
        return text.equals(secret) || secret.length() >= TELLING && text.contains(secret);
    }

    private SecretValue read(String secret) {
        if (closed) {
            throw new NcloudSecretException(PREFIX + secret, "the application context is closed", null);
        }
        try {
            if (client == null) {
                client = binder.bindOrCreate(NcloudProperties.PREFIX, NcloudProperties.class).builder().build();
            }
            String id = secret.startsWith("@") ? secret.substring(1)
                    : client.findSecretBlocking(secret).getSecretId();
            SecretValue active = client.getSecretValueBlocking(id).getActive();
            if (active == null) {
                throw new NcloudSecretException(PREFIX + secret, "the secret has no active value", null);
            }
            return active;
        } catch (BojagiException e) {
            throw new NcloudSecretException(PREFIX + secret, e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.close();
            client = null;
        }
    }

    @Override
    public String toString() {
        return "Secrets" + new TreeSet<>(values.keySet());
    }
}
