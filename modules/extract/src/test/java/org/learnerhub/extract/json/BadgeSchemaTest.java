package org.learnerhub.extract.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Badges are as 1EdTech's public schema of Open Badges 3.0 has them; where nobody fetched it the test is skipped aloud. */
class BadgeSchemaTest {

    private static final Path SHARED =
            Path.of(System.getProperty("hub.shared", System.getProperty("hub.root", "../..") + "/../shared"));
    private static final Path SCHEMA = SHARED.resolve("data/open-badges/ob_v3p0_achievementcredential_schema.json");

    private static Schema schema;

    @BeforeAll
    static void read() throws IOException {
        if (!Files.exists(SCHEMA)) {
            String notice = "SKIPPED: the schema of Open Badges is not there: " + SCHEMA;
            System.err.println(notice);
            Assumptions.abort(notice);
        }
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2019_09,
                        builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)))
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    private static List<Error> errors(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void every_kind_of_entry_is_a_badge_by_the_public_schema() throws ParseException {
        byte[] face = new JsonFace(new TestKeys().key(), SampleExtract.PUBLIC_URL).make(SampleExtract.of(4));
        for (Object badge : (List<?>) requireNonNull(ForgedJson.face(face).get("badges"))) {
            String json = JWSObject.parse((String) badge).getPayload().toString();
            assertThat(errors(json)).isEmpty();
            assertThat(errors(json.replaceFirst("\"achievementType\":\"[^\"]+", "\"achievementType\":\"Nonsense")))
                    .as("the list of types is closed")
                    .isNotEmpty();
            assertThat(errors(json.replace("2026-09-01T10:00:00Z", "yesterday")))
                    .as("formats are looked at")
                    .isNotEmpty();
        }
    }
}
