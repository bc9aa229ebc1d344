// A shop that logs in to its database with a secret.
package shop;

import io.bojagi.spring.NcloudSecretRefresher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class ShopApplication {
    private final Environment environment;
    private final NcloudSecretRefresher secrets;
    private final String token;

    ShopApplication(Environment environment, NcloudSecretRefresher secrets, @Value("${shop.token}") String token) {
        this.environment = environment;
        this.secrets = secrets;
        this.token = token;
    }

    @GetMapping("/orders")
    String orders() {
        return "orders of " + environment.getProperty("shop.database.username");
    }

    /** What tells the shop of a rotation. */
    @PostMapping("/rotated")
    String rotated(@RequestHeader("X-Token") String given) {
        return token.equals(given) ? "changed: " + secrets.refresh() : "who are you?";
    }

    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}
