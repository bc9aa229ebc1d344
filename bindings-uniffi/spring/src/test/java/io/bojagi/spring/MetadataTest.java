// What editors and readers know of the properties.
package io.bojagi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bojagi.ncloud.SecretManager;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest {
    @Test
    void everyPropertyHasADescriptionAndStandsInTheGuide() throws IOException, URISyntaxException {
        // Not by its name alone: the properties of the tests have one of their own.
        Path classes = Path.of(NcloudProperties.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        JsonNode metadata = new ObjectMapper().readTree(
                classes.resolve("META-INF/spring-configuration-metadata.json").toFile());
        String guide = Files.readString(Path.of("../../docs/spring.md"));
        List<String> names = new ArrayList<>();
        for (JsonNode property : metadata.get("properties")) {
            String name = property.get("name").asText();
            assertThat(property.path("description").asText()).as(name).endsWith(".");
            String last = name.substring("bojagi.ncloud.".length());
            assertThat(guide).contains("`" + last + "`");
            names.add(last);
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(NcloudProperties.class.getRecordComponents())
                        .map(component -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase()).toList());
        assertThat(metadata.get("hints").findValuesAsText("name"))
                .contains("bojagi.ncloud.region", "bojagi.ncloud.kms-boundary-type");
    }

    @Test
    void everyOptionOfTheClientIsAProperty() {
        List<String> options = Arrays.stream(SecretManager.Builder.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType().getSimpleName().equals("Builder"))
                .map(Method::getName).filter(name -> !name.equals("credentials")).distinct().toList();
        assertThat(Arrays.stream(NcloudProperties.class.getRecordComponents()).map(one -> one.getName()).toList())
                .containsAll(options);
    }
}
