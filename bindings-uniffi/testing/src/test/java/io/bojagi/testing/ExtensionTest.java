// The extension, run by JUnit's own launcher on classes as applications write them.
package io.bojagi.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.bojagi.ncloud.SecretManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class ExtensionTest {
    /** What the classes below have seen. */
    private static final List<String> seen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void nothingIsSeenYet() {
        seen.clear();
    }

    private static Events run(Class<?>... classes) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(Arrays.stream(classes).map(one -> selectClass(one)).toArray(ClassSelector[]::new))
                .execute()
                .testEvents();
    }

    private static void passes(int count, Class<?>... classes) {
        run(classes).assertStatistics(all -> all.started(count).succeeded(count));
    }

    private static String password(SecretManager secrets) {
        String id = secrets.findSecretBlocking("orders-db").getSecretId();
        return secrets.getSecretValueBlocking(id).getActive().get("password").reveal();
    }

    static class Field {
        @RegisterExtension
        static final EmulatorExtension emulator = new EmulatorExtension(List.of(), "key", "secret")
                .withSecret("orders-db", Map.of("password", "p1"));

        private void once() {
            seen.add(emulator.getUrl());
            try (SecretManager secrets = emulator.secretManager()) {
                assertEquals("p1", password(secrets));
                assertEquals(2, emulator.requests().size());
                emulator.addSecret("other-db", Map.of("password", "p2"));
            }
            assertEquals("key", emulator.getEnvironment().get("NCLOUD_ACCESS_KEY_ID"));
        }

        @Test
        void one() {
            once();
        }

        @Test
        void two() {
            once();
        }

        @Nested
        class Inner {
            @Test
            void three() {
                once();
            }
        }
    }

    @Test
    void anEmulatorRunsForAClassAndIsFreshForEachTest() {
        passes(3, Field.class);
        assertEquals(3, seen.size());
        assertEquals(seen.get(0), seen.get(1));
        assertEquals(seen.get(0), seen.get(2));
        assertThrows(EmulatorException.class, Field.emulator::getUrl);
    }

    @ExtendWith(EmulatorExtension.class)
    static class Extended {
        Extended(Emulator emulator) {
            seen.add(emulator.getUrl());
        }

        @BeforeAll
        static void parametersAreThereEarly(SecretManager secrets) {
            assertEquals(0, secrets.getSecretListBlocking().getTotalCount());
        }

        @Test
        void one(Emulator emulator, SecretManager secrets) {
            emulator.addSecret("orders-db", Map.of("password", "p1"));
            assertEquals("p1", password(secrets));
        }
    }

    @Test
    void testsHaveTheEmulatorAndAClientAsParameters() {
        passes(1, Extended.class);
        assertEquals(1, seen.size());
    }

    @WithEmulator(secrets = "orders-db={\"password\":\"a=b\"}")
    abstract static class Base {}

    static class Annotated extends Base {
        @Test
        void one(SecretManager secrets) {
            assertEquals("a=b", password(secrets));
        }
    }

    @WithEmulator(secrets = "orders-db")
    static class Misspelt {
        @Test
        void one() {}
    }

    @Test
    void theAnnotationSaysWhichSecretsThereAre() {
        passes(1, Annotated.class);
        Throwable why = EngineTestKit.engine("junit-jupiter").selectors(selectClass(Misspelt.class)).execute()
                .containerEvents().failed().stream().findFirst().orElseThrow()
                .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                .getThrowable().orElseThrow();
        assertTrue(why.getMessage().contains("NAME=JSON"), why.getMessage());
    }

    static class EachTest {
        @RegisterExtension
        final EmulatorExtension emulator = new EmulatorExtension();

        @Test
        void one() {
            seen.add(emulator.getUrl());
        }

        @Test
        void two(Emulator injected) {
            assertSame(emulator, injected);
            seen.add(emulator.getUrl());
        }
    }

    @Test
    void inAFieldOfTheInstanceItRunsForEachTest() {
        passes(2, EachTest.class);
        assertNotEquals(seen.get(0), seen.get(1));
    }

    static class SharedField {
        @RegisterExtension
        static final EmulatorExtension emulator = EmulatorExtension.shared();

        @Test
        void one(SecretManager secrets) {
            assertEquals(0, secrets.getSecretListBlocking().getTotalCount());
            seen.add(emulator.getUrl());
        }
    }

    @WithEmulator(shared = true, secrets = "orders-db={\"password\":\"p1\"}")
    static class SharedAnnotation {
        @Test
        void one(Emulator emulator, SecretManager secrets) {
            assertEquals("p1", password(secrets));
            seen.add(emulator.getUrl());
        }
    }

    @Test
    void classesShareTheEmulatorOfTheRunAndItsAddressIsInTheSystemProperties() {
        assertNull(System.getProperty("bojagi.ncloud.endpoint"));
        passes(3, SharedField.class, SharedAnnotation.class, Extended.class);
        assertEquals(3, seen.size());
        long shared = seen.stream().filter(System.getProperty("bojagi.ncloud.endpoint")::equals).count();
        assertEquals(2, shared);
        assertEquals("emulator-access-key", System.getProperty("bojagi.ncloud.access-key"));
        assertEquals("emulator-secret-key", System.getProperty("bojagi.ncloud.secret-key"));
    }

    static class Failing {
        @RegisterExtension
        static final EmulatorExtension emulator = new EmulatorExtension();

        @Test
        void aTestThatFails(SecretManager secrets) {
            secrets.getSecretListBlocking();
            throw new AssertionError("on purpose");
        }
    }

    @Test
    void aTestThatFailsShowsTheLog() {
        PrintStream before = System.err;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setErr(new PrintStream(shown, true));
        try {
            run(Failing.class).assertStatistics(all -> all.failed(1));
        } finally {
            System.setErr(before);
        }
        assertTrue(shown.toString().contains("bojagi-emulator, in aTestThatFails(SecretManager):"), shown.toString());
        assertTrue(shown.toString().contains("/api/v1/secrets"), shown.toString());
    }
}
