package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.retention.DataKind;
import org.learnerhub.domain.retention.DataKinds;
import org.learnerhub.domain.retention.Effect;
import org.learnerhub.domain.retention.Place;
import org.learnerhub.domain.retention.Principle;

/** What people read about what is kept is what is declared. */
class RetentionDocumentTest {

    private static final String DOCUMENT = "docs/retention.md";

    @Test
    void the_document_shows_every_kind_of_data_as_it_is_declared() throws IOException {
        assertThat(PublishedBlock.of(DOCUMENT, "kinds").shownFor(kinds())).isEqualTo(kinds());
        assertThat(PublishedBlock.of(DOCUMENT, "places").shownFor(places())).isEqualTo(places());
        assertThat(PublishedBlock.of(DOCUMENT, "principles").shownFor(principles()))
                .isEqualTo(principles());
    }

    private static String kinds() {
        return table(
                "| kind | what it holds | why it is kept | how long | principles | when a learner is erased |",
                DataKinds.all().stream().map(RetentionDocumentTest::line).toList());
    }

    private static String line(DataKind kind) {
        Integer days = kind.keeping().days();
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        kind.name(),
                        kind.holds(),
                        kind.why(),
                        days == null
                                ? kind.keeping().text()
                                : "%,d days %s; the operator may set another period"
                                        .formatted(days, kind.keeping().text()),
                        kind.principles().stream()
                                .sorted()
                                .map(one -> String.valueOf(one.number()))
                                .collect(Collectors.joining(", ")),
                        kind.effect() == Effect.NOT_OF_LEARNERS
                                ? kind.effect().word()
                                : "**" + kind.effect().word() + "**: " + kind.onErasure());
    }

    private static String places() {
        return table(
                "| kind | where |",
                DataKinds.all().stream()
                        .map(kind -> "| `%s` | %s |"
                                .formatted(
                                        kind.name(),
                                        kind.places().stream().map(Place::text).collect(Collectors.joining("; "))))
                        .toList());
    }

    private static String principles() {
        return table(
                "| principle | personal data are |",
                Arrays.stream(Principle.values())
                        .map(one -> "| %d | %s |".formatted(one.number(), one.sentence()))
                        .toList());
    }

    private static String table(String headings, List<String> lines) {
        String rule = headings.replaceAll("[^|]+", " --- ");
        return headings + "\n" + rule + "\n" + String.join("\n", lines) + "\n";
    }
}
