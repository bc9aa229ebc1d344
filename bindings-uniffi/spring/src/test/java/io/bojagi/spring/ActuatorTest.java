// What Actuator shows over HTTP of an application with secrets, when it is told to show all.
package io.bojagi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.bojagi.testing.WithEmulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@WithEmulator(shared = true, secrets = "orders-db={\"username\":\"app-user\",\"password\":\"p1-secret\",\"port\":5432}")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.config.import=ncloud-secret:orders-db?prefix=shop.",
    "shop.url=db://${ncloud-secret:orders-db/username}:${ncloud-secret:orders-db/password}@db/orders",
    "shop.copy=${shop.password}",
    "shop.open=shown",
    "management.endpoints.web.exposure.include=*",
    "management.endpoint.env.show-values=always",
    "management.endpoint.configprops.show-values=always",
})
class ActuatorTest {
    @ConfigurationProperties("shop")
    record Shop(String username, String password, String url, String copy, String open) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableConfigurationProperties(Shop.class)
    static class Application {}

    @Value("${local.server.port}")
    int port;

    @Autowired
    Shop shop;

    @Autowired
    Environment environment;

    private String shown(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theApplicationHasTheValues() {
        assertThat(shop.password()).isEqualTo("p1-secret");
        assertThat(shop.url()).isEqualTo("db://app-user:p1-secret@db/orders");
        assertThat(environment.getProperty("shop.port", Integer.class)).isEqualTo(5432);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "configprops", "env/shop.password", "env/shop.url", "env/shop.copy", "beans"})
    void noValueIsShown(String path) throws IOException, InterruptedException {
        assertThat(shown(path)).doesNotContain("p1-secret").doesNotContain("app-user").doesNotContain("5432")
                .doesNotContain("emulator-secret-key");
    }

    @Test
    void whatIsNoSecretIsShown() throws IOException, InterruptedException {
        assertThat(shown("env/shop.open")).contains("shown");
        assertThat(shown("configprops")).contains("shown");
        assertThat(shown("env")).contains("ncloud-secret:orders-db?prefix=shop.").contains("shop.port");
    }
}
