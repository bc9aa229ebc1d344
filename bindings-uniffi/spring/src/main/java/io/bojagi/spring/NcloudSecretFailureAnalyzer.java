// Says what to do when an application does not start for want of a secret.
package io.bojagi.spring;

import io.bojagi.BojagiException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Analyses a {@link NcloudSecretException}. Spring Boot finds it by itself. */
public final class NcloudSecretFailureAnalyzer extends AbstractFailureAnalyzer<NcloudSecretException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, NcloudSecretException failure) {
        return new FailureAnalysis(
                "The configuration needs a secret that cannot be read.\n\n" + failure.getMessage(),
                action(failure.getCause()), root);
    }

    private static String action(Throwable cause) {
        if (cause instanceof BojagiException.Credentials) {
            return "Set bojagi.ncloud.access-key and bojagi.ncloud.secret-key, or bojagi.ncloud.profile, or the "
                    + "environment's NCLOUD_ACCESS_KEY_ID and NCLOUD_SECRET_ACCESS_KEY. An import that begins with "
                    + "'optional:' is left out where no credentials are found.";
        }
        if (cause instanceof BojagiException.Unauthenticated) {
            return "Check the access key, the secret key that belongs to it, and this machine's clock.";
        }
        if (cause instanceof BojagiException.PermissionDenied) {
            return "Allow the account to view this secret, and, where it is named by its name, to list secrets. "
                    + "'ncloud-secret:@ID' needs no list.";
        }
        if (cause instanceof BojagiException.NotFound) {
            return "Check the name, in which upper and lower case differ, bojagi.ncloud.region and "
                    + "bojagi.ncloud.kms-boundary-type.";
        }
        if (cause instanceof BojagiException failed && failed.isRetryable()) {
            return "Check that this machine reaches the service (bojagi.ncloud.endpoint, bojagi.ncloud.proxy), "
                    + "and start the application again later.";
        }
        return "Mend what is said above, in the properties that name the secret or in the secret itself.";
    }
}
