package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.problem.Severity;
import org.learnerhub.domain.problem.WireCodes;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.soap.learner.LearnerCodes;

class ErrorCatalogueTest {

    private static final Path FILE = Path.of(System.getProperty("hub.root")).resolve("docs/errors.md");
    private static final WireCodes LEARNER_SERVICE = new LearnerCodes();
    private static final Set<Class<?>> OF_ROWS = Set.of(RowCode.class, LearnerRowCode.class, MatchCode.class);

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
            `org.learnerhub.domain.catalogue.Catalogue`; the build fails where the two differ. The wire's code is what
            existing clients of the learner service see in its place, or the return code of a row. What the operator does about a code is in `operations.md`.

            | code | wire | what is wrong | how to mend it |
            | --- | --- | --- | --- |
            """);
        for (HubCode code : Catalogue.codes()) {
            text.append("| %s | %s | %s | %s |%n".formatted(code.code(), wire(code), code.sentence(), code.mend()));
        }
        return text.toString();
    }

    private static String wire(HubCode code) {
        boolean stopsRows = code.severity() == Severity.ERROR && OF_ROWS.contains(code.getClass());
        return stopsRows
                ? ReturnCode.of(new Finding(code, null)).name()
                : LEARNER_SERVICE.of(code).orElse("");
    }
}
