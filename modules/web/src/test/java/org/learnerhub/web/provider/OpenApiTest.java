package org.learnerhub.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    private final JsonNode document = new JsonMapper().readTree(OpenApi.document());

    @Test
    void the_document_has_every_address_that_is_mapped_and_no_other() {
        List<String> told = new ArrayList<>(document.get("paths").propertyNames());

        assertThat(document.get("openapi").asString()).startsWith("3.1.");
        assertThat(told).containsExactlyInAnyOrderElementsOf(mapped()).contains("/api/providers", "/oauth2/token");
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references).isNotEmpty();
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .isTrue());
    }

    @Test
    void schemas_say_what_is_written_and_what_may_be_null() {
        JsonNode line = document.at("/components/schemas/ContractProvider");
        JsonNode provider = document.at("/components/schemas/ProviderView/properties");

        assertThat(line.get("properties").propertyNames()).contains("UKPRN", "ProviderName", "VerificationDetails");
        assertThat(provider.at("/type/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(provider.at("/ukprn/type").asString()).isEqualTo("string");
        assertThat(provider.at("/contacts/items/$ref").asString()).isEqualTo("#/components/schemas/ContactView");
    }

    /** What the controllers of the configuration are mapped to, but for the catch-all. */
    private static List<String> mapped() {
        return Arrays.stream(ProviderRest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .map(Method::getReturnType)
                .filter(type -> type.isAnnotationPresent(RestController.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)))
                .flatMap(
                        mapping -> Arrays.stream(Objects.requireNonNull(mapping).path()))
                .filter(path -> !path.equals(Route.Paths.API))
                .toList();
    }
}
