// What a Java program writes: the builder, the blocking form and the future.
package io.bojagi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.bojagi.ncloud.CreateSecretRequest;
import io.bojagi.ncloud.CreateSecretResponse;
import io.bojagi.ncloud.GetSecretListRequest;
import io.bojagi.ncloud.GetSecretValueResponse;
import io.bojagi.ncloud.SecretManager;
import io.bojagi.ncloud.SecretStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class JavaTest {
    private static final String VALUE = "{\"password\":\"p1\"}";

    private static SecretManager client() {
        Emulator.post("reset");
        return SecretManager.builder("case-access-key", SecretString.of("case-secret-key"))
                .endpoint(Emulator.getUrl())
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    private static CreateSecretRequest request() {
        return CreateSecretRequest.builder("orders-db", SecretString.of(VALUE), List.of("password"))
                .memo("x")
                .autoRotation(false)
                .build();
    }

    @Test
    void blocking() {
        try (SecretManager secrets = client()) {
            CreateSecretResponse created = secrets.createSecretBlocking(request());
            assertEquals("x", created.getMemo());
            assertEquals(SecretStatus.ENABLE, created.getSecretStatus());
            Instant made = created.getRegisterDate();
            assertTrue(made.isAfter(Instant.EPOCH));
            assertEquals(1, secrets.getSecretListBlocking().getTotalCount());
            assertEquals(1, secrets.getSecretListBlocking(GetSecretListRequest.builder().pageNo(1).build())
                    .getSecretList().size());
            try (SecretString active = secrets.getSecretValueBlocking(created.getSecretId()).getActive()) {
                assertEquals(VALUE, active.reveal());
            }
            secrets.requestSecretDeletionBlocking(created.getSecretId());
            secrets.deleteSecretBlocking(created.getSecretId());
            BojagiException gone = assertThrows(BojagiException.NotFound.class,
                    () -> secrets.getSecretValueBlocking(created.getSecretId()));
            assertEquals(404, gone.getStatus());
        }
    }

    @Test
    void future() throws Exception {
        try (SecretManager secrets = client()) {
            CompletableFuture<String> value = secrets.createSecretAsync(request())
                    .thenCompose(created -> secrets.getSecretValueAsync(created.getSecretId()))
                    .thenApply(found -> found.getActive().reveal());
            assertEquals(VALUE, value.get());
            ExecutionException failed = assertThrows(ExecutionException.class,
                    () -> secrets.deleteSecretAsync("nobody").get());
            assertInstanceOf(BojagiException.NotFound.class, failed.getCause());
        }
    }

    @Test
    void modelsAreValues() {
        try (SecretManager secrets = client()) {
            CreateSecretResponse created = secrets.createSecretBlocking(request());
            GetSecretValueResponse one = secrets.getSecretValueBlocking(created.getSecretId());
            GetSecretValueResponse two = secrets.getSecretValueBlocking(created.getSecretId());
            assertEquals(one, two);
            assertEquals(one.hashCode(), two.hashCode());
            assertNotEquals(secrets.getSecretDetailBlocking(created.getSecretId()), created);
            assertThrows(UnsupportedOperationException.class, () -> one.getRotationTargets().add("more"));
        }
    }

    @Test
    void modelsAreMadeByHandForTests() {
        GetSecretValueResponse made = new GetSecretValueResponse(List.of("password"));
        assertNull(made.getActive());
        assertEquals(made, new GetSecretValueResponse(List.of("password"), null));
    }
}
