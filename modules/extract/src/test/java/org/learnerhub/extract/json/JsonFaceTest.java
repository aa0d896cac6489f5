package org.learnerhub.extract.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.ExtractSubset;
import org.learnerhub.verify.json.JsonExamination;
import org.learnerhub.verify.json.JsonSubset;

class JsonFaceTest {

    private static final TestKeys HUB = new TestKeys();
    private static final ExtractKey KEY = HUB.key();
    private static final ExtractContent CONTENT = SampleExtract.of(7);
    private static final byte[] FACE = new JsonFace(KEY, SampleExtract.PUBLIC_URL).make(CONTENT);

    private final JsonExamination examination = new JsonExamination(HUB.trust());

    private Disclosed genuine(byte[] document) {
        Verification found = examination.examine(document);
        assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.GENUINE);
        return requireNonNull(found.covered());
    }

    private Disclosed genuine(String document) {
        return genuine(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_face_and_each_of_its_parts_say_the_same_under_the_same_root() {
        for (Disclosed covered : List.of(
                genuine(FACE),
                genuine(ForgedJson.text(FACE, "credential")),
                genuine(ForgedJson.text(FACE, "sdJwt") + "\n"))) {
            assertThat(covered.head()).isEqualTo(CONTENT.head());
            assertThat(covered.entries()).isEqualTo(CONTENT.entries());
            assertThat(covered.root()).isEqualTo(CONTENT.root());
            assertThat(covered.isSubset()).isFalse();
            assertThat(covered.signer()).isEqualTo("Hub extracts");
        }
    }

    @Test
    void a_badge_alone_is_genuine_and_says_of_how_many_it_is_one() {
        List<?> badges = (List<?>) requireNonNull(ForgedJson.face(FACE).get("badges"));
        for (int i = 0; i < badges.size(); i++) {
            Disclosed covered = genuine((String) badges.get(i));
            assertThat(covered.entries()).containsExactly(CONTENT.entries().get(i));
            assertThat(covered.entriesAtIssue()).isEqualTo(7);
            assertThat(covered.root()).isEqualTo(CONTENT.root());
        }
    }

    @Test
    void blanks_and_the_order_of_names_in_the_object_are_no_matter() {
        String blank = new String(FACE, StandardCharsets.UTF_8)
                .replaceFirst("\\{", "\n{ \t")
                .replace("\"sdJwt\":", "\"sdJwt\" :\n");
        assertThat(genuine(blank).entries()).isEqualTo(CONTENT.entries());
    }

    @Test
    void every_subset_verifies_and_shows_nothing_of_what_was_left_out() {
        Random random = new Random(16);
        Set<Set<String>> tried = new HashSet<>();
        while (tried.size() < 40) {
            Set<String> keep = CONTENT.entries().stream()
                    .map(ExtractEntry::id)
                    .filter(id -> random.nextBoolean())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!tried.add(keep)) {
                continue;
            }
            byte[] subset = JsonSubset.keep(FACE, keep).orElseThrow();
            Disclosed covered = genuine(subset);
            assertThat(covered.entries())
                    .isEqualTo(CONTENT.entries().stream()
                            .filter(entry -> keep.contains(entry.id()))
                            .toList());
            assertThat(covered.root()).isEqualTo(CONTENT.root());
            assertThat(covered.entriesAtIssue()).isEqualTo(7);
            String clear = new String(subset, StandardCharsets.UTF_8);
            CONTENT.entries().stream()
                    .filter(entry -> !keep.contains(entry.id()))
                    .forEach(entry -> assertThat(clear).doesNotContain(entry.salt()));
            assertThat(JsonSubset.keep(subset, keep)).as("a subset of a subset").contains(subset);
        }
    }

    @Test
    void a_subset_of_what_is_not_there_is_none() {
        assertThat(JsonSubset.keep(FACE, Set.of("e99"))).isEmpty();
        assertThat(JsonSubset.keep("{}".getBytes(StandardCharsets.UTF_8), Set.of()))
                .isEmpty();
        assertThat(JsonSubset.keep(ForgedJson.text(FACE, "credential").getBytes(StandardCharsets.UTF_8), Set.of("e1")))
                .isEmpty();
    }

    @Test
    void what_a_key_signed_before_it_was_rolled_over_stays_genuine() {
        byte[] later = new JsonFace(HUB.key(), SampleExtract.PUBLIC_URL).make(CONTENT);

        assertThat(genuine(FACE).root()).isEqualTo(genuine(later).root());
    }

    @Test
    void no_part_is_believed_by_whoever_trusts_another_root() {
        Verification found = new JsonExamination(new TestKeys().trust()).examine(FACE);

        assertThat(found.verdict()).isEqualTo(Verdict.NOT_OURS);
    }

    @Test
    void what_is_no_extract_is_told_from_an_extract_without_the_entry() {
        assertThatThrownBy(() -> ExtractSubset.of(FACE, Set.of("e99"))).hasMessageContaining("HUB-6125");
        for (String other : List.of("garbage", "{}", "{\"content\":1}")) {
            assertThatThrownBy(() -> ExtractSubset.of(other.getBytes(StandardCharsets.UTF_8), Set.of("e1")))
                    .hasMessageContaining("HUB-6109");
        }
    }
}
