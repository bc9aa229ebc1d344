// What a Java program writes: the builder, the blocking form and the future.
package io.bojagi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.bojagi.ncloud.CreateSecretRequest;
import io.bojagi.ncloud.CreateSecretResponse;
import io.bojagi.ncloud.GetSecretListRequest;
import io.bojagi.ncloud.GetSecretValueResponse;
import io.bojagi.ncloud.SecretListItem;
import io.bojagi.ncloud.SecretManager;
import io.bojagi.ncloud.SecretStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class JavaTest {
    private static final String VALUE = "{\"password\":\"p1\"}";

    private static SecretManager client() {
        Emulator.post("reset");
        return SecretManager.builder()
                .accessKey("case-access-key")
                .secretKey(SecretString.of("case-secret-key"))
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
            try (SecretValue active = secrets.getSecretValueBlocking(created.getSecretId()).getActive()) {
                assertEquals(VALUE, active.reveal());
                assertEquals("p1", active.get("password").reveal());
                assertNull(active.get("username"));
                assertEquals(List.of("password"), active.getKeys());
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
    void futuresFailAsJavaHasIt() {
        try (SecretManager secrets = client()) {
            CompletionException failed = assertThrows(CompletionException.class,
                    () -> secrets.deleteSecretAsync("nobody").join());
            assertInstanceOf(BojagiException.NotFound.class, failed.getCause());
        }
    }

    @Test
    void stagesDoNotHoldUpOtherCalls() {
        try (SecretManager secrets = client()) {
            for (int round = 0; round < 20; round++) {
                String thread = secrets.getSecretListAsync().thenApply(list -> {
                    // It would wait for itself if it ran where calls are worked on.
                    secrets.getSecretListAsync().join();
                    return Thread.currentThread().getName();
                }).join();
                assertNotEquals("bojagi", thread);
            }
        }
    }

    @Test
    void interruptedThreadsSendNothing() {
        try (SecretManager secrets = client()) {
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, secrets::getSecretListBlocking);
            assertTrue(Thread.interrupted());
            assertEquals(0, secrets.getSecretListBlocking().getTotalCount());
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

    /** What an application reads a value into. */
    public static class DbLogin {
        public String password;
    }

    @Test
    void valuesBecomeModels() {
        SecretValue value = SecretValue.of(VALUE);
        ObjectMapper mapper = new ObjectMapper();
        assertEquals("p1", value.into(text -> mapper.readValue(text, DbLogin.class)).password);
        assertEquals("p1", mapper.convertValue(value.toMap(), DbLogin.class).password);
        assertThrows(BojagiException.InvalidArgument.class,
                () -> SecretValue.of("[]").into(text -> mapper.readValue(text, DbLogin.class)));
    }

    @Test
    void iteration() {
        try (SecretManager secrets = client()) {
            secrets.createSecretBlocking(request());
            List<String> names = new ArrayList<>();
            for (SecretListItem item : secrets.iterSecretListBlocking()) {
                names.add(item.getSecretName());
            }
            assertEquals(List.of("orders-db"), names);
            assertEquals(names, secrets.iterSecretListBlocking().stream().map(SecretListItem::getSecretName).toList());
        }
    }

    @Test
    void credentialsFromALambda() {
        Emulator.post("reset");
        Credentials good = new Credentials("case-access-key", SecretString.of("case-secret-key"));
        try (SecretManager secrets = SecretManager.builder()
                .credentials(() -> {
                    Thread.sleep(10);
                    return good;
                })
                .endpoint(Emulator.getUrl())
                .build()) {
            assertEquals(0, secrets.getSecretListBlocking().getTotalCount());
        }
        IOException sealed = new IOException("the vault is sealed");
        try (SecretManager secrets = SecretManager.builder()
                .credentials(() -> {
                    throw sealed;
                })
                .endpoint(Emulator.getUrl())
                .build()) {
            BojagiException error = assertThrows(BojagiException.Credentials.class, secrets::getSecretListBlocking);
            assertSame(sealed, error.getCause());
        }
    }
}
