// Why a secret could not be had.
package io.bojagi.spring;

import io.bojagi.BojagiException;

/** A secret that an application's configuration names could not be read. The message holds no value. */
public class NcloudSecretException extends RuntimeException {
    private final String location;

    NcloudSecretException(String location, String message, BojagiException cause) {
        super(location + ": " + message, cause);
        this.location = location;
    }

    /** What the configuration says, for instance {@code ncloud-secret:orders-db}. */
    public String getLocation() {
        return location;
    }
}
