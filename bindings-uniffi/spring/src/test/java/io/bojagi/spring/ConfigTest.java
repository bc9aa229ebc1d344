// Imports and placeholders of real applications, as their environments see them.
package io.bojagi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bojagi.BojagiException;
import io.bojagi.CredentialsProvider;
import io.bojagi.Credentials;
import io.bojagi.SecretString;
import io.bojagi.ncloud.SecretManager;
import io.bojagi.ncloud.UpdateSecretValueRequest;
import io.bojagi.testing.EmulatorExtension;
import io.bojagi.testing.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.config.ConfigDataResourceNotFoundException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class ConfigTest {
    @RegisterExtension
    static final EmulatorExtension emulator = new EmulatorExtension();

    private String id;

    @BeforeEach
    void aSecret() {
        id = emulator.addSecret("orders-db", Map.of("username", "app", "password", "p1-secret"));
    }

    @ConfigurationProperties("shop")
    record Shop(String username, SecretString password) {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({NcloudAutoConfiguration.class, PropertyPlaceholderAutoConfiguration.class})
    @EnableConfigurationProperties(Shop.class)
    static class Application {
        final BlockingQueue<NcloudSecretsChangedEvent> events = new LinkedBlockingQueue<>();

        @Value("${shop.password:none}")
        String password;

        @EventListener
        void changed(NcloudSecretsChangedEvent event) {
            events.add(event);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> source, String... properties) {
        SpringApplication application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        Map<String, String> all = new LinkedHashMap<>(emulator.getSystemProperties());
        for (String property : properties) {
            String[] parts = property.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        return application.run(all.entrySet().stream().map(one -> "--" + one).toArray(String[]::new));
    }

    private static ConfigurableApplicationContext start(String... properties) {
        return start(Application.class, properties);
    }

    private void rotate(String password) {
        try (SecretManager secrets = emulator.secretManager()) {
            secrets.updateSecretValueBlocking(id, UpdateSecretValueRequest.builder()
                    .active(SecretString.of("{\"username\":\"app\",\"password\":\"" + password + "\"}")).build());
        }
    }

    @Test
    void anImportMakesPropertiesOfTheFields() {
        try (var context = start("spring.config.import=ncloud-secret:orders-db?prefix=shop.")) {
            Shop shop = context.getBean(Shop.class);
            assertThat(shop.username()).isEqualTo("app");
            assertThat(shop.password().reveal()).isEqualTo("p1-secret");
            assertThat(context.getBean(Application.class).password).isEqualTo("p1-secret");
            assertThat(context.getEnvironment().getPropertySources().toString()).doesNotContain("p1-secret");
            assertThat(emulator.requests()).hasSize(2);
        }
    }

    @Test
    void aSecretIsImportedByItsIdAndWithoutAPrefix() {
        try (var context = start("spring.config.import=ncloud-secret:@" + id)) {
            assertThat(context.getEnvironment().getProperty("password")).isEqualTo("p1-secret");
            assertThat(emulator.requests()).extracting("operation").containsExactly("get_secret_value");
        }
    }

    @Test
    void severalSecretsAreImportedWithOneClient() {
        emulator.addSecret("webhook", Map.of("token", "t1-secret"));
        try (var context = start("spring.config.import=ncloud-secret:orders-db?prefix=shop.,ncloud-secret:webhook")) {
            assertThat(context.getEnvironment().getProperty("token")).isEqualTo("t1-secret");
            assertThat(context.getEnvironment().getProperty("shop.password")).isEqualTo("p1-secret");
        }
    }

    @Test
    void aPlaceholderIsAFieldOrTheWholeText() {
        try (var context = start("shop.username=${ncloud-secret:@" + id + "/username}",
                "shop.password=${ncloud-secret:orders-db/password}", "url=db://${shop.username}:${shop.password}/orders",
                "all=${ncloud-secret:orders-db}")) {
            Shop shop = context.getBean(Shop.class);
            assertThat(shop.username()).isEqualTo("app");
            assertThat(shop.password().reveal()).isEqualTo("p1-secret");
            assertThat(context.getBean(Application.class).password).isEqualTo("p1-secret");
            assertThat(context.getEnvironment().getProperty("url")).isEqualTo("db://app:p1-secret/orders");
            assertThat(context.getEnvironment().getProperty("all")).contains("\"password\":\"p1-secret\"");
            // Each name is read once.
            assertThat(emulator.requests()).hasSize(3);
        }
    }

    @Test
    void aPropertyOfTheApplicationStandsBeforeThePlaceholderThatIsItsDefault() {
        try (var context = start("DB_PASSWORD=local", "shop.password=${DB_PASSWORD:${ncloud-secret:orders-db/password}}")) {
            assertThat(context.getBean(Application.class).password).isEqualTo("local");
            assertThat(emulator.requests()).isEmpty();
        }
    }

    @Test
    void anImportThatIsMissingStopsTheApplicationUnlessItIsOptional(CapturedOutput output) {
        assertThatThrownBy(() -> start("spring.config.import=ncloud-secret:nobody"))
                .isInstanceOf(ConfigDataResourceNotFoundException.class);
        assertThat(output).contains("APPLICATION FAILED TO START").contains("ncloud-secret:nobody");
        try (var context = start("spring.config.import=optional:ncloud-secret:nobody")) {
            assertThat(context.getEnvironment().getProperty("shop.password")).isNull();
        }
    }

    @Test
    void whatIsOptionalIsNotLeftOutForAFailure(CapturedOutput output) {
        emulator.addFault(Fault.status(503));
        assertThatThrownBy(() -> start("spring.config.import=optional:ncloud-secret:orders-db",
                "bojagi.ncloud.max-attempts=1"))
                .isInstanceOf(NcloudSecretException.class).hasCauseInstanceOf(BojagiException.Unavailable.class);
        assertThat(output).contains("ncloud-secret:orders-db").contains("start the application again later");
    }

    @Test
    void whatIsOptionalIsLeftOutWithoutCredentials() {
        try (var context = start("spring.config.import=optional:ncloud-secret:orders-db",
                "bojagi.ncloud.access-key=", "bojagi.ncloud.secret-key=", "bojagi.ncloud.profile=nobody")) {
            assertThat(context.getEnvironment().getProperty("password")).isNull();
            assertThat(emulator.requests()).isEmpty();
        }
    }

    @Test
    void aFailureSaysWhatToDo(CapturedOutput output) {
        assertThatThrownBy(() -> start("shop.password=${ncloud-secret:orders-db/passwrd}"));
        assertThat(output).contains("no field passwrd").contains("it has [");
        assertThatThrownBy(() -> start("shop.password=${ncloud-secret:nobody/password}"));
        assertThat(output).contains("Check the name, in which upper and lower case differ");
        assertThatThrownBy(() -> start("spring.config.import=ncloud-secret:orders-db",
                "bojagi.ncloud.secret-key=not-the-key"));
        assertThat(output).contains("Check the access key");
        assertThatThrownBy(() -> start("spring.config.import=ncloud-secret:"));
        assertThat(output).contains("an import is ncloud-secret:NAME").doesNotContain("p1-secret");
    }

    @Test
    void theOptionsReachTheBean() {
        try (var context = start("bojagi.ncloud.timeout=700ms", "bojagi.ncloud.region=")) {
            NcloudProperties properties = context.getBean(NcloudProperties.class);
            assertThat(properties.timeout()).isEqualTo(Duration.ofMillis(700));
            assertThat(properties.toString()).doesNotContain(emulator.getSecretKey());
            emulator.addFault(Fault.hang());
            SecretManager secrets = context.getBean(SecretManager.class);
            assertThatThrownBy(secrets::getSecretListBlocking).isInstanceOf(BojagiException.Timeout.class);
        }
    }

    @Test
    void theOptionsAreThoseOfTheClient() {
        assertThatThrownBy(() -> start("bojagi.ncloud.region=JPN", "bojagi.ncloud.kms-boundary-type=GLOBAL"))
                .hasRootCauseInstanceOf(BojagiException.InvalidArgument.class)
                .hasStackTraceContaining("leave region and kms_boundary_type out");
    }

    @Test
    void theBeanIsClosedWithTheContext() {
        var context = start();
        SecretManager secrets = context.getBean(SecretManager.class);
        assertThat(secrets.getSecretListBlocking().getTotalCount()).isEqualTo(1);
        context.close();
        assertThatThrownBy(secrets::getSecretListBlocking).isInstanceOf(BojagiException.FailedPrecondition.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnCredentials extends Application {
        @Bean
        CredentialsProvider credentials() {
            return () -> new Credentials(emulator.getAccessKey(), SecretString.of(emulator.getSecretKey()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnClient extends Application {
        @Bean
        SecretManager secrets() {
            return emulator.secretManagerBuilder().userAgentSuffix("own").build();
        }
    }

    @Test
    void aBeanOfTheApplicationGivesTheCredentialsOrIsTheClient() {
        for (Class<?> application : List.of(OwnCredentials.class, OwnClient.class)) {
            try (var context = start(application, "bojagi.ncloud.access-key=", "bojagi.ncloud.secret-key=")) {
                SecretManager secrets = context.getBean(SecretManager.class);
                assertThat(secrets.getSecretListBlocking().getTotalCount()).isEqualTo(1);
            }
        }
    }

    @Test
    void aRefreshBringsNewValuesAndTellsIt() throws InterruptedException {
        try (var context = start("spring.config.import=ncloud-secret:orders-db?prefix=shop.",
                "other=${ncloud-secret:orders-db/password}")) {
            NcloudSecretRefresher refresher = context.getBean(NcloudSecretRefresher.class);
            assertThat(refresher.refresh()).isEmpty();
            rotate("p2-secret");
            assertThat(refresher.refresh()).containsExactly("orders-db");
            assertThat(context.getEnvironment().getProperty("shop.password")).isEqualTo("p2-secret");
            assertThat(context.getEnvironment().getProperty("other")).isEqualTo("p2-secret");
            assertThat(context.getBean(Application.class).events).hasSize(1)
                    .allSatisfy(event -> assertThat(event.getSecrets()).containsExactly("orders-db"));
            emulator.addFault(Fault.status(400));
            assertThatThrownBy(refresher::refresh).isInstanceOf(NcloudSecretException.class);
            assertThat(context.getEnvironment().getProperty("shop.password")).isEqualTo("p2-secret");
        }
    }

    @Test
    void oneSecretThatCannotBeReadDoesNotKeepAnotherBack() {
        String other = emulator.addSecret("webhook", Map.of("token", "t1-secret"));
        try (var context = start("spring.config.import=ncloud-secret:orders-db?prefix=shop.,ncloud-secret:@" + other)) {
            rotate("p2-secret");
            emulator.addFault(Fault.status(400).secretId(other));
            assertThatThrownBy(context.getBean(NcloudSecretRefresher.class)::refresh)
                    .isInstanceOf(NcloudSecretException.class).hasMessageStartingWith("ncloud-secret:@" + other);
            assertThat(context.getBean(Application.class).events).hasSize(1);
            assertThat(context.getEnvironment().getProperty("shop.password")).isEqualTo("p2-secret");
            assertThat(context.getEnvironment().getProperty("token")).isEqualTo("t1-secret");
        }
        assertThatThrownBy(() -> start("bojagi.ncloud.refresh-interval=0s"))
                .hasStackTraceContaining("must be 1 millisecond or more (got PT0S)");
    }

    @Test
    void aContextThatSpringBootDidNotPrepareHasTheBeansToo() {
        try (var context = new AnnotationConfigApplicationContext()) {
            Map<String, Object> properties = new LinkedHashMap<>(emulator.getSystemProperties());
            properties.put("shop.password", "${ncloud-secret:orders-db/password}");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            context.register(NcloudAutoConfiguration.class);
            context.refresh();
            assertThat(context.getBean(NcloudSecretRefresher.class).refresh()).isEmpty();
            assertThat(context.getEnvironment().getProperty("shop.password")).isEqualTo("p1-secret");
        }
    }

    @Test
    void secretsAreReadAgainByThemselvesAndOutlastAFailure(CapturedOutput output) throws InterruptedException {
        try (var context = start("spring.config.import=ncloud-secret:orders-db?prefix=shop.",
                "bojagi.ncloud.refresh-interval=50ms", "bojagi.ncloud.max-attempts=1")) {
            emulator.addFault(Fault.status(503).operation("get_secret_list").count(2));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (emulator.faults().get(0).getStruck() < 2 && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            rotate("p2-secret");
            assertThat(context.getBean(Application.class).events.poll(60, TimeUnit.SECONDS)).isNotNull();
            assertThat(context.getEnvironment().getProperty("shop.password")).isEqualTo("p2-secret");
        }
        assertThat(output).contains("The values of secrets stay as they are: ncloud-secret:orders-db: ")
                .doesNotContain("p1-secret").doesNotContain("p2-secret");
    }
}
