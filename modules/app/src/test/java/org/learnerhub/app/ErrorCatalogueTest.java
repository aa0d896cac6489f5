package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.WireCode;

class ErrorCatalogueTest {

    private static final Path FILE = Path.of(System.getProperty("hub.root")).resolve("docs/errors.md");

    /** {@code ./hub test -Dhub.docs=write} writes the file anew. */
    @Test
    void the_document_of_errors_is_the_catalogue_in_the_code() throws IOException {
        if ("write".equals(System.getProperty("hub.docs"))) {
            Files.writeString(FILE, document());
        }
        assertThat(Files.readString(FILE)).isEqualTo(document());
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Codes

                Every code the hub gives, what it means and how to mend it. Generated from
                `org.learnerhub.domain.problem.HubCode`; the build fails where the two differ. The wire's code is what
                existing clients see in its place. What the operator does about a code is in `operations.md`.

                | code | wire | what is wrong | how to mend it |
                | --- | --- | --- | --- |
                """);
        for (HubCode code : HubCode.values()) {
            text.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            code.code(),
                            code.wire() == WireCode.NONE ? "" : code.wire(),
                            code.sentence(),
                            code.mend()));
        }
        return text.toString();
    }
}
