package org.learnerhub.store.retention;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.Deadlines;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.retention.SealOldTexts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.column.SealedTexts;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.record.MemoryLearnerKeys;

/** Learners' own words are in the database under their keys only, whoever wrote them and when. */
abstract class SealedWordsContract {

    private static final Instant AT = Instant.parse("2026-10-01T08:00:00Z");
    private static final Uln ULN = SampleLearners.uln(1);
    private static final Uln OTHER = SampleLearners.uln(2);
    private static final List<String> TABLES = List.of("own_addition", "challenge", "challenge_step");
    private static final String WORD = "Quetzalwort";

    private final MemoryLearnerKeys keys = new MemoryLearnerKeys();
    private StoreUnderTest stored;
    private OwnAdditions additions;
    private Challenges challenges;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        stored = emptyStore();
        additions = stored.store().records().sharing().additions(keys);
        challenges = stored.store().records().challenges(keys);
    }

    @Test
    void what_was_said_is_read_as_it_was_and_stands_nowhere_in_the_tables() {
        Challenge one = said(ULN);

        assertThat(additions.of(List.of(ULN))).singleElement().satisfies(this::isAsItWasSaid);
        assertThat(challenges.find(one.number())).contains(one);
        assertThat(one.claim().contact().email()).startsWith(WORD);
        assertThat(placesOf(WORD)).isEmpty();
    }

    /** The database is put back as it was when it was copied, with all that it had then. */
    @Test
    void once_the_key_is_destroyed_a_backup_says_nothing_of_this_learner_and_all_of_others() {
        Challenge one = said(ULN);
        Challenge others = said(OTHER);
        Map<String, List<Map<String, Object>>> backup = backup();
        stored.store().unitOfWork().run(() -> stored.retention().data().forEach(data -> data.erase(List.of(ULN), AT)));
        assertThat(additions.of(List.of(ULN))).isEmpty();
        assertThat(challenges.find(one.number()).orElseThrow().claim().contact())
                .isEqualTo(Contact.none());
        keys.destroy(ULN);

        restore(backup);

        assertThat(placesOf(WORD)).isEmpty();
        assertThat(additions.of(List.of(ULN))).singleElement().satisfies(left -> {
            assertThat(left.title()).isEqualTo(SealedTexts.UNREADABLE);
            assertThat(left.organisation()).isNull();
            assertThat(left.words()).isNull();
        });
        Challenge left = challenges.find(one.number()).orElseThrow();
        assertThat(left.claim().original()).isEqualTo(StatedValues.none());
        assertThat(left.claim().supplied()).isEqualTo(StatedValues.none());
        assertThat(left.claim().contact()).isEqualTo(new Contact(SealedTexts.UNREADABLE, null, null));
        assertThat(left.steps()).extracting(ChallengeStep::words).containsOnly(SealedTexts.UNREADABLE);
        assertThat(challenges.find(others.number())).contains(others);
        assertThat(additions.of(List.of(OTHER))).singleElement().satisfies(this::isAsItWasSaid);
    }

    @Test
    void a_key_that_was_made_anew_opens_nothing_of_before() {
        said(ULN);
        keys.destroy(ULN);
        keys.seal(ULN, new byte[1]);

        assertThat(additions.of(List.of(ULN))).extracting(OwnAddition::title).containsExactly(SealedTexts.UNREADABLE);
    }

    @Test
    void what_an_earlier_version_wrote_in_the_clear_is_read_and_then_sealed() {
        Challenge one = said(ULN);
        inTheClear(one);
        assertThat(placesOf(WORD)).contains("own_addition.title", "challenge.contact_email", "challenge_step.words");

        assertThat(challenges.find(one.number())).contains(one);
        assertThat(additions.of(List.of(ULN))).singleElement().satisfies(this::isAsItWasSaid);
        sealOld();

        assertThat(placesOf(WORD)).isEmpty();
        assertThat(challenges.find(one.number())).contains(one);
        assertThat(additions.of(List.of(ULN))).singleElement().satisfies(this::isAsItWasSaid);
        assertThat(requireNonNull(backup().get("challenge")).get(0).get("sealed"))
                .isNotNull();
    }

    @Test
    void what_an_erasure_emptied_is_not_sealed_again_and_what_is_sealed_stays_as_it_is() {
        said(OTHER);
        Challenge one = said(ULN);
        inTheClear(one);
        stored.store().unitOfWork().run(() -> stored.retention().data().forEach(data -> data.erase(List.of(ULN), AT)));
        String before = backup().toString().replaceAll("\\[B@\\w+", "");

        sealOld();

        assertThat(backup().toString().replaceAll("\\[B@\\w+", "")).isEqualTo(before);
        assertThat(challenges.find(one.number()).orElseThrow().steps())
                .extracting(ChallengeStep::words)
                .containsOnly("");
    }

    /** A node of the version before added the step while this one had sealed the case. */
    @Test
    void a_step_in_the_clear_under_a_sealed_case_is_sealed_too_and_what_cannot_be_read_is_left_as_it_is() {
        Challenge one = said(ULN);
        Challenge lost = said(OTHER);
        String first = "update challenge_step set words = ?, sealed = null where challenge = ? and place = 0";
        stored.jdbc().update(first, one.steps().get(0).words(), one.number());
        stored.jdbc().update(first, lost.steps().get(0).words(), lost.number());
        keys.destroy(OTHER);

        sealOld();
        keys.destroy(OTHER);

        assertThat(placesOf(WORD)).isEmpty();
        assertThat(challenges.find(one.number())).contains(one);
        assertThat(challenges.find(lost.number()).orElseThrow().steps())
                .extracting(ChallengeStep::words)
                .containsOnly(SealedTexts.UNREADABLE);
    }

    /** By the reference of the case, which has eight digits or, beyond 99,999,999, more. */
    @Test
    void an_erasure_finds_what_was_sent_about_a_case_of_eight_and_of_nine_digits() {
        for (int number : new int[] {7, 123_456_789}) {
            stored.jdbc().update("alter table challenge alter column number restart with " + number);
            Challenge one = said(number == 7 ? ULN : OTHER);
            assertThat(one.number()).isEqualTo(number);
            stored.jdbc()
                    .update(
                            "insert into notice (made_at, tries, state, kind, reference, to_kind, to_whom, subject, body,"
                                    + " path) values (current_timestamp, 1, 'SENT', 'any', ?, 'ADDRESS',"
                                    + " 'somebody@example.org', '', '', '')",
                            one.reference());
        }

        stored.store()
                .unitOfWork()
                .run(() -> stored.retention().data().forEach(data -> data.erase(List.of(ULN, OTHER), AT)));

        assertThat(stored.jdbc().queryForList("select reference from notice", String.class))
                .isEmpty();
    }

    private void sealOld() {
        new SealOldTexts(stored.store().unitOfWork(), stored.store().records().oldTexts(keys)).seal();
    }

    private Challenge said(Uln uln) {
        additions.add(
                uln,
                new NewAddition(
                        OwnAddition.Kind.OTHER,
                        WORD + " 漢 🎓",
                        WORD + " Ltd",
                        LocalDate.of(2025, 1, 2),
                        null,
                        "Line\n" + WORD),
                AT);
        StatedValues values = new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, WORD + " A*"));
        Claim claim = new Claim(
                ChallengeKind.EVENT_WRONG,
                new Caller.Learner(uln),
                AT,
                uln,
                List.of(),
                uln.number(),
                null,
                7,
                values,
                values,
                new Contact(WORD + " Zoë", "07700 900123 " + WORD, WORD + "@example.org"),
                new Deadlines(List.of(), AT.plusSeconds(1)));
        return challenges
                .add(
                        claim,
                        List.of(
                                new ChallengeStep(
                                        ChallengeStep.Kind.RAISED, AT, claim.raisedBy(), "My words: " + WORD, null),
                                new ChallengeStep(
                                        ChallengeStep.Kind.WITHDRAWN, AT, claim.raisedBy(), WORD + " no more", null)))
                .orElseThrow();
    }

    private void isAsItWasSaid(OwnAddition addition) {
        assertThat(addition.title()).isEqualTo(WORD + " 漢 🎓");
        assertThat(addition.organisation()).isEqualTo(WORD + " Ltd");
        assertThat(addition.words()).isEqualTo("Line\n" + WORD);
        assertThat(addition.from()).isEqualTo(LocalDate.of(2025, 1, 2));
    }

    /** As the version before this one has written it. */
    private void inTheClear(Challenge one) {
        stored.jdbc()
                .update(
                        "update own_addition set title = ?, organisation = ?, words = ?, sealed = null where uln = ?",
                        WORD + " 漢 🎓",
                        WORD + " Ltd",
                        "Line\n" + WORD,
                        one.claim().uln().number());
        stored.jdbc()
                .update(
                        "update challenge set original = ?, supplied = ?, contact_name = ?, contact_telephone = ?,"
                                + " contact_email = ?, sealed = null where number = ?",
                        "ACHIEVED_GRADE " + WORD + " A*",
                        "ACHIEVED_GRADE " + WORD + " A*",
                        one.claim().contact().name(),
                        one.claim().contact().telephone(),
                        one.claim().contact().email(),
                        one.number());
        for (int place = 0; place < one.steps().size(); place++) {
            stored.jdbc()
                    .update(
                            "update challenge_step set words = ?, sealed = null where challenge = ? and place = ?",
                            one.steps().get(place).words(),
                            one.number(),
                            place);
        }
    }

    private Map<String, List<Map<String, Object>>> backup() {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        TABLES.forEach(
                table -> all.put(table, stored.jdbc().queryForList("select * from " + table + " order by 1, 2")));
        return all;
    }

    private void restore(Map<String, List<Map<String, Object>>> backup) {
        backup.forEach((table, rows) -> {
            stored.jdbc().update("delete from " + table);
            for (Map<String, Object> row : rows) {
                String columns = String.join(", ", row.keySet());
                String places = String.join(
                        ", ", row.keySet().stream().map(column -> "?").toList());
                stored.jdbc()
                        .update(
                                "insert into " + table + " (" + columns + ") values (" + places + ")",
                                row.values().toArray());
            }
        });
    }

    /** Of a word, in any column of these tables, as text or as bytes. */
    private List<String> placesOf(String word) {
        List<String> places = new ArrayList<>();
        backup().forEach((table, rows) -> rows.forEach(row -> row.forEach((column, value) -> {
            if (Optional.ofNullable(value)
                    .map(SealedWordsContract::text)
                    .orElse("")
                    .contains(word)) {
                places.add((table + "." + column).toLowerCase(java.util.Locale.ROOT));
            }
        })));
        return places;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16BE)
                : Objects.toString(value);
    }
}
