package org.learnerhub.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.qualification.LoadQualifications;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.qualification.QualificationField;
import org.learnerhub.domain.qualification.QualificationFinding;
import org.learnerhub.domain.qualification.QualificationList;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.domain.qualification.RawQualification;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.testkit.Ports;

/** What every {@link QualificationList} and the {@link Qualifications} over it must do. */
public abstract class QualificationsContract {

    private static final LocalDate FIRST = LocalDate.of(2017, 6, 1);
    private static final Qualification CHEMISTRY = new Qualification(
            "601/4669/2",
            "Chemistry \u00e9",
            "Level 3",
            "GCE A level",
            "Science",
            "Kestrel",
            "KESTBOAR",
            List.of("A*", "A", "B"),
            FIRST,
            LocalDate.of(2026, 8, 31));
    private static final Qualification POTTERY = new Qualification(
            "1000323X", "Introduction to Pottery", null, "Certificate", null, "Lantern", null, List.of(), null, null);

    private UnitOfWork unitOfWork;
    private QualificationList list;
    private Qualifications qualifications;

    /** Empties the list. */
    protected abstract Ports freshPorts();

    protected abstract QualificationList list();

    protected abstract Qualifications qualifications();

    @BeforeEach
    void openAdapters() {
        unitOfWork = freshPorts().unitOfWork();
        list = list();
        qualifications = qualifications();
    }

    private LoadQualifications.Outcome load(boolean add, Qualification... entries) {
        return new LoadQualifications(unitOfWork, list, (file, rows) -> {
                    for (int i = 0; i < entries.length; i++) {
                        rows.accept(raw(i + 2, entries[i]));
                    }
                    return List.of();
                })
                .load(InputStream.nullInputStream(), add);
    }

    private static RawQualification raw(int row, Qualification entry) {
        Map<QualificationField, String> values = new EnumMap<>(QualificationField.class);
        values.put(QualificationField.CODE, entry.code());
        values.put(QualificationField.TITLE, entry.title());
        values.put(QualificationField.TYPE, entry.type());
        values.put(QualificationField.AWARDING_BODY, entry.awardingBody());
        putGiven(values, QualificationField.LEVEL, entry.level());
        putGiven(values, QualificationField.SUBJECT_AREA, entry.subjectArea());
        putGiven(values, QualificationField.AWARDING_BODY_REF, entry.awardingBodyRef());
        putGiven(values, QualificationField.GRADES, entry.grades().isEmpty() ? null : String.join("|", entry.grades()));
        putGiven(values, QualificationField.FIRST_AWARD_DATE, entry.firstAward());
        putGiven(values, QualificationField.LAST_AWARD_DATE, entry.lastAward());
        return new RawQualification(row, values, false);
    }

    private static void putGiven(
            Map<QualificationField, String> values, QualificationField field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }

    private static LoadQualifications.Loaded loaded(int added, int changed, int unchanged, int gone) {
        return new LoadQualifications.Loaded(added, changed, unchanged, gone, List.of());
    }

    private static Qualification entry(int number, String title) {
        return new Qualification(
                "Z" + number, title, null, "Award", null, "Lantern", null, List.of("Pass"), null, null);
    }

    @Test
    void what_is_loaded_is_found_whole_by_its_key() {
        assertThat(load(false, CHEMISTRY, POTTERY)).isEqualTo(loaded(2, 0, 0, 0));

        assertThat(qualifications.of(List.of("60146692", "1000323X", "NOBODY")))
                .containsOnly(Map.entry("60146692", CHEMISTRY), Map.entry("1000323X", POTTERY));
        assertThat(list.all()).containsOnly(Map.entry("60146692", CHEMISTRY), Map.entry("1000323X", POTTERY));
    }

    @Test
    void a_load_counts_what_it_does_and_the_same_list_again_changes_nothing() {
        load(false, CHEMISTRY, POTTERY, entry(1, "one"));
        long before = list.version();

        assertThat(load(false, CHEMISTRY, POTTERY, entry(1, "one"))).isEqualTo(loaded(0, 0, 3, 0));
        assertThat(list.version()).isEqualTo(before);
        assertThat(load(false, CHEMISTRY, entry(1, "ONE"), entry(2, "two"))).isEqualTo(loaded(1, 1, 1, 1));
        assertThat(list.version()).isGreaterThan(before);
        assertThat(list.all().keySet()).containsExactlyInAnyOrder("60146692", "Z1", "Z2");
    }

    @Test
    void adding_keeps_what_is_not_named() {
        load(false, CHEMISTRY);

        assertThat(load(true, POTTERY)).isEqualTo(loaded(1, 0, 0, 0));
        assertThat(list.all()).hasSize(2);
    }

    @Test
    void a_load_is_noticed_by_who_remembers_what_was_and_what_was_not() {
        load(false, entry(1, "one"));
        assertThat(qualifications.of(List.of("Z1", "Z2"))).containsOnlyKeys("Z1");

        load(false, entry(1, "ONE"), entry(2, "two"));

        assertThat(qualifications.of(List.of("Z1", "Z2")))
                .containsOnly(Map.entry("Z1", entry(1, "ONE")), Map.entry("Z2", entry(2, "two")));
    }

    @Test
    void one_wrong_row_leaves_the_list_as_it_was_and_every_wrong_row_is_told() {
        load(false, CHEMISTRY);
        Qualification reversed = new Qualification(
                "Z9", "t", null, "Award", null, "Lantern", null, List.of("A", ""), FIRST, FIRST.minusDays(1));

        assertThat(load(false, entry(1, "one"), reversed, entry(1, "again"), entry(3, "")))
                .isEqualTo(new LoadQualifications.Refused(
                        List.of(
                                new QualificationFinding(
                                        3, QualificationField.GRADES, QualificationCode.QUALIFICATION_GRADE),
                                new QualificationFinding(
                                        3,
                                        QualificationField.LAST_AWARD_DATE,
                                        QualificationCode.QUALIFICATION_DATES_REVERSED),
                                new QualificationFinding(
                                        4, QualificationField.CODE, QualificationCode.QUALIFICATION_CODE_TWICE)),
                        List.of()));
        assertThat(list.all()).containsOnlyKeys("60146692");
    }

    @Test
    void a_list_of_nothing_is_refused() {
        load(false, CHEMISTRY);

        assertThatThrownBy(() -> load(false)).hasMessageContaining("HUB-7021");
        assertThat(list.all()).hasSize(1);
    }

    @Test
    void a_load_that_breaks_off_leaves_nothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> unitOfWork.run(() -> {
                    load(false, CHEMISTRY);
                    throw new IllegalStateException("broken off");
                }));

        assertThat(list.all()).isEmpty();
        assertThat(qualifications.of(List.of("60146692"))).isEmpty();
    }

    @Test
    void entries_are_found_by_words_of_several_columns_and_by_codes_in_any_writing() {
        load(false, CHEMISTRY, POTTERY, entry(1, "Chemistry for potters"));

        assertThat(list.find(List.of("CHEM", "kestrel"), 9)).containsExactly(CHEMISTRY);
        assertThat(list.find(List.of("pott"), 9)).containsExactly(POTTERY, entry(1, "Chemistry for potters"));
        assertThat(list.find(List.of("pott"), 1)).containsExactly(POTTERY);
        assertThat(list.find(List.of("6014669 2"), 9)).containsExactly(CHEMISTRY);
        assertThat(list.find(List.of("%"), 9)).isEmpty();
    }

    @Test
    void thousands_are_loaded_and_looked_up() {
        Qualification[] many = IntStream.range(0, 2_500)
                .mapToObj(number -> entry(number, "title"))
                .toArray(Qualification[]::new);
        load(false, many);

        List<String> keys = IntStream.range(0, 5_000)
                .mapToObj(number -> "Z" + number % 2_501)
                .toList();
        assertThat(qualifications.of(keys)).hasSize(2_500);
        many[7] = entry(7, "other");
        assertThat(load(false, many)).isEqualTo(loaded(0, 1, 2_499, 0));
    }

    @Test
    void the_lock_demands_a_unit_of_work() {
        assertThatIllegalStateException().isThrownBy(list::lock);
    }
}
