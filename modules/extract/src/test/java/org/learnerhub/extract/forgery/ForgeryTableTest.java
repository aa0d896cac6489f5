package org.learnerhub.extract.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.extract.json.JsonForgeryTable;
import org.learnerhub.extract.pdf.PdfForgeryTable;
import org.learnerhub.extract.xml.XmlForgeryTable;

/** The list of forgeries is one for all faces; the tests of each face run its part. */
class ForgeryTableTest {

    private static final Map<Face, FaceForgeries> TABLES = Map.of(
            Face.XML, XmlForgeryTable.table(), Face.PDF, PdfForgeryTable.table(), Face.JSON, JsonForgeryTable.table());

    @Test
    void every_face_answers_every_kind_by_doing_it_or_by_saying_why_it_cannot_be_done() {
        assertThat(ForgeryKind.values()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(TABLES).containsOnlyKeys(Face.values()).allSatisfy((face, table) -> {
            Set<ForgeryKind> answered = EnumSet.copyOf(table.done());
            assertThat(table.impossible().keySet())
                    .as("done and impossible in " + face)
                    .doesNotContainAnyElementsOf(answered);
            answered.addAll(table.impossible().keySet());
            assertThat(EnumSet.complementOf(EnumSet.copyOf(answered)))
                    .as("unanswered in " + face)
                    .isEmpty();
            assertThat(table.impossible().values()).allMatch(why -> why.length() > 20);
        });
    }

    @Test
    void every_kind_is_done_in_some_face_and_most_in_each() {
        Set<ForgeryKind> somewhere = EnumSet.noneOf(ForgeryKind.class);
        TABLES.values().forEach(table -> somewhere.addAll(table.done()));
        assertThat(somewhere).containsExactlyInAnyOrder(ForgeryKind.values());
        assertThat(TABLES).allSatisfy((face, table) -> {
            assertThat(table.done()).as(face.name()).hasSizeGreaterThanOrEqualTo(40);
            assertThat(table.all()).extracting(Forgery::toString).doesNotHaveDuplicates();
        });
    }
}
