// A secret that the configuration imports.
package io.bojagi.spring;

import java.util.Objects;
import org.springframework.boot.context.config.ConfigDataResource;

/** One secret whose fields become properties; made by {@link NcloudSecretLocationResolver}. */
public final class NcloudSecretResource extends ConfigDataResource {
    private final Secrets secrets;
    private final String secret;
    private final String prefix;
    private final boolean optional;

    NcloudSecretResource(Secrets secrets, String secret, String prefix, boolean optional) {
        super(optional);
        this.secrets = secrets;
        this.secret = secret;
        this.prefix = prefix;
        this.optional = optional;
    }

    Secrets secrets() {
        return secrets;
    }

    String secret() {
        return secret;
    }

    String prefix() {
        return prefix;
    }

    boolean optional() {
        return optional;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NcloudSecretResource that && secret.equals(that.secret) && prefix.equals(that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secret, prefix);
    }

    @Override
    public String toString() {
        return Secrets.PREFIX + secret + (prefix.isEmpty() ? "" : "?prefix=" + prefix);
    }
}
