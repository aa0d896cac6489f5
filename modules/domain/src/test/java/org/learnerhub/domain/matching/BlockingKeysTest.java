package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.memory.People;

class BlockingKeysTest {

    private static final LearnerDetails PERSON = People.person(1).with(LearnerField.EMAIL_ADDRESS, "one@example.org");

    /** What may be wrong with one field of a row. */
    enum Damage {
        TYPO_IN_GIVEN(one -> one.with(LearnerField.GIVEN_NAME, typo(one.text(LearnerField.GIVEN_NAME)))),
        TYPO_IN_FAMILY(one -> one.with(LearnerField.FAMILY_NAME, typo(one.text(LearnerField.FAMILY_NAME)))),
        GIVEN_MISSING(one -> one.with(LearnerField.GIVEN_NAME, null)),
        FAMILY_MISSING(one -> one.with(LearnerField.FAMILY_NAME, null)),
        MARRIED(one -> one.with(LearnerField.FAMILY_NAME, "Quite-Another")),
        NICKNAME(one -> one.with(LearnerField.GIVEN_NAME, "Bo")),
        NAMES_SWAPPED(one -> one.with(LearnerField.GIVEN_NAME, one.text(LearnerField.FAMILY_NAME))
                .with(LearnerField.FAMILY_NAME, one.text(LearnerField.GIVEN_NAME))),
        DAY_AND_MONTH_SWAPPED(one -> born(
                one, date -> LocalDate.of(date.getYear(), 1 + (date.getDayOfMonth() - 1) % 12, date.getMonthValue()))),
        DIGIT_OF_THE_DAY_WRONG(one -> born(one, date -> date.withDayOfMonth(1 + date.getDayOfMonth() % 28))),
        DIGIT_OF_THE_MONTH_WRONG(one ->
                born(one, date -> date.withDayOfMonth(1).withMonth(1 + date.getMonthValue() % 12))),
        DIGIT_OF_THE_YEAR_WRONG(one -> born(one, date -> date.minusYears(4))),
        CENTURY_WRONG(one -> born(one, date -> date.minusYears(100))),
        BORN_ON_1_JANUARY(one -> born(one, date -> date.withDayOfYear(1))),
        DATE_MISSING(one -> one.with(LearnerField.DATE_OF_BIRTH, null)),
        POST_CODE_MISSING(one -> one.with(LearnerField.POST_CODE, null)),
        NO_FIXED_ABODE(one -> one.with(LearnerField.POST_CODE, "ZZ99 9ZZ")),
        MOVED(one -> one.with(LearnerField.POST_CODE, "B1 1AA")),
        GENDER_WRONG(one -> one.with(LearnerField.GENDER, "9")),
        ACCENTS_LOST(one -> one.with(
                LearnerField.GIVEN_NAME, one.text(LearnerField.GIVEN_NAME).replace('a', 'à'))),
        OTHER_EMAIL(one -> one.with(LearnerField.EMAIL_ADDRESS, "other@example.org"));

        private final UnaryOperator<LearnerDetails> damage;

        Damage(UnaryOperator<LearnerDetails> damage) {
            this.damage = damage;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_found_whichever_field_is_damaged(Damage damage) {
        for (int number = 1; number <= 500; number++) {
            LearnerDetails person = People.person(number);
            assertThat(shared(person, damage.damage.apply(person)))
                    .as("%s of person %s", damage, number)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "TYPO_IN_GIVEN",
                "TYPO_IN_FAMILY",
                "MARRIED",
                "NICKNAME",
                "MOVED",
                "NO_FIXED_ABODE",
                "NAMES_SWAPPED",
                "DAY_AND_MONTH_SWAPPED",
                "DIGIT_OF_THE_DAY_WRONG",
                "DIGIT_OF_THE_MONTH_WRONG",
                "DIGIT_OF_THE_YEAR_WRONG",
                "CENTURY_WRONG"
            })
    void a_person_who_moved_is_found_although_another_field_is_damaged(Damage damage) {
        for (int number = 1; number <= 500; number++) {
            LearnerDetails person = People.person(number);
            LearnerDetails moved = person.with(LearnerField.POST_CODE, "B1 1AA");
            assertThat(shared(person, damage.damage.apply(moved))).isNotEmpty();
        }
    }

    @Test
    void strangers_are_hardly_ever_found() {
        Set<Long> all = new HashSet<>();
        int keys = 0;
        for (int number = 1; number <= 2_000; number++) {
            long[] own = BlockingKeys.of(People.person(number)).toArray();
            keys += own.length;
            Arrays.stream(own).forEach(all::add);
        }
        assertThat(keys).isEqualTo(2_000 * 8);
        assertThat(all)
                .as("a hundred live in each sector, and few names sound alike")
                .hasSizeGreaterThan(keys * 97 / 100);
    }

    @Test
    void each_kind_finds_by_what_its_name_says() {
        assertThat(shared(PERSON, PERSON.with(LearnerField.GIVEN_NAME, "Bo")))
                .containsExactlyInAnyOrder(KeyKind.BIRTH_DATE_FAMILY, KeyKind.BIRTH_DATE_POST_CODE, KeyKind.EMAIL);
        assertThat(shared(PERSON, PERSON.with(LearnerField.FAMILY_NAME, "Bo")))
                .containsExactlyInAnyOrder(
                        KeyKind.BIRTH_DATE_GIVEN, KeyKind.BIRTH_DATE_POST_CODE, KeyKind.GIVEN_POST_CODE, KeyKind.EMAIL);
        assertThat(shared(PERSON, PERSON.with(LearnerField.DATE_OF_BIRTH, null)))
                .contains(KeyKind.INITIALS_POST_CODE, KeyKind.GIVEN_POST_CODE, KeyKind.EMAIL)
                .doesNotContain(KeyKind.BIRTH_DATE_FAMILY, KeyKind.BIRTH_DATE_INITIALS);
        assertThat(shared(PERSON, LearnerDetails.nothing().with(LearnerField.EMAIL_ADDRESS, "ONE@example.org")))
                .containsExactly(KeyKind.EMAIL);
    }

    @Test
    void a_family_is_found_at_one_postcode_without_a_date() {
        LearnerDetails sibling = PERSON.with(LearnerField.DATE_OF_BIRTH, "2001-11-11")
                .with(LearnerField.GIVEN_NAME, "Anton")
                .with(LearnerField.EMAIL_ADDRESS, null);

        assertThat(shared(PERSON, sibling)).containsExactly(KeyKind.INITIALS_POST_CODE, KeyKind.SECTOR_FAMILY);
        assertThat(shared(PERSON, sibling.with(LearnerField.GIVEN_NAME, "Boris")))
                .isEmpty();
        assertThat(sharedOfFew(PERSON, sibling.with(LearnerField.GIVEN_NAME, "Boris")))
                .containsExactly(KeyKind.SECTOR_FAMILY);
        assertThat(sharedOfFew(PERSON, sibling.with(LearnerField.FAMILY_NAME, "Boris")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LS6 2QT, LS6 2AA, Lindqvist, Lindqist, true",
        "LS6 2QT, LS6 3QT, Lindqvist, Lindqvist, false",
        "LS6 2QT, LS6 2AA, Lindqvist, Bergman, false",
        "2119, 2119, Lindqvist, Lindkvist, false",
        "2119, 2119, Lindqvist, Lyndqvist, true"
    })
    void a_family_that_sounds_alike_is_found_in_one_sector(
            String from, String to, String family, String other, boolean found) {
        LearnerDetails one = Someone.called("Ada", family, "2001-02-03", "2", from);
        LearnerDetails another = Someone.called("Alma", other, "1990-11-12", "2", to);

        assertThat(shared(one, another).contains(KeyKind.SECTOR_FAMILY)).isEqualTo(found);
        LearnerDetails zoe = another.with(LearnerField.GIVEN_NAME, "Zoe");
        assertThat(shared(one, zoe)).doesNotContain(KeyKind.SECTOR_FAMILY);
        assertThat(sharedOfFew(one, zoe).contains(KeyKind.SECTOR_FAMILY)).isEqualTo(found);
    }

    @Test
    void a_family_name_that_many_have_needs_more_than_a_birthday() {
        LearnerDetails one = Someone.called("Ada", "Smith", "2001-02-03", "2", "LS6 2QT");
        LearnerDetails other = Someone.called("Zoe", "Smith", "2001-02-03", "2", "B10 0AA");

        assertThat(shared(one, other)).isEmpty();
        assertThat(sharedOfFew(one, other)).containsExactly(KeyKind.BIRTH_DATE_FAMILY);
    }

    @Test
    void a_family_name_in_the_Irish_and_Scottish_way_is_as_common_as_the_tables_say() {
        assertThat(NameTables.standard().familyBits(Objects.requireNonNull(Name.of("McGrath"))))
                .isEqualTo(NameTables.standard().familyBits(Objects.requireNonNull(Name.of("MACGRATH"))))
                .isLessThan(13);
    }

    @Test
    void of_few_who_were_born_in_one_place_is_found_by_a_telling_name_or_the_date_with_an_initial() {
        LearnerDetails one = bornIn("Hull", "Wilhelmina", "Ashgrove", "2001-02-03");

        assertThat(sharedOfFew(one, bornIn("HULL", "Ada", "Ashgrove", "1990-11-12")))
                .containsExactly(KeyKind.BIRTH_PLACE_NAME);
        assertThat(sharedOfFew(one, bornIn("Hull", "Ashgrove", "Tennant", "1990-11-12")))
                .containsExactly(KeyKind.BIRTH_PLACE_NAME);
        assertThat(sharedOfFew(one, bornIn("Hull", "Ada", "Adams", "2001-02-03")))
                .containsExactly(KeyKind.BIRTH_PLACE_DATE);
        assertThat(sharedOfFew(one, bornIn("Leeds", "Ada", "Ashgrove", "1990-11-12")))
                .isEmpty();
    }

    @Test
    void of_a_nation_who_was_born_in_one_place_is_found_by_a_telling_given_name() {
        LearnerDetails one = bornIn("Hull", "Lindqvista", "Ashgrove", "2001-02-03");

        assertThat(shared(one, bornIn("HULL", "Lindqvista", "Tennant", "1990-11-12")))
                .containsExactly(KeyKind.BIRTH_PLACE_NAME);
        assertThat(shared(one, bornIn("Hull", "Ada", "Ashgrove", "1990-11-12"))).isEmpty();
        assertThat(shared(one, bornIn("Hull", "Leo", "Adams", "2001-02-03"))).isEmpty();
        assertThat(shared(
                        bornIn("Hull", "Olivia", "Smith", "2001-02-03"), bornIn("Hull", "Ada", "Smith", "1990-11-12")))
                .isEmpty();
    }

    @Test
    void a_rare_pair_of_names_is_found_without_a_date() {
        LearnerDetails one = Someone.called("Wilhelmina", "Ashgrove", "2001-02-03", "2", "LS6 2QT");
        LearnerDetails other = Someone.called("Ashgrove", "Wilhelmina", "1990-11-12", "2", "B10 0AA");

        assertThat(shared(one, other)).containsExactly(KeyKind.NAMES_BIRTH_YEAR);
    }

    @Test
    void who_says_nothing_has_no_key() {
        assertThat(BlockingKeys.of(LearnerDetails.nothing()).toArray()).isEmpty();
        assertThat(BlockingKeys.of(LearnerDetails.nothing()
                                .with(LearnerField.POST_CODE, "ZZ99 9ZZ")
                                .with(LearnerField.GIVEN_NAME, "Ada"))
                        .toArray())
                .isEmpty();
    }

    /** Should this fail, no stored key of a register in use would be found again: count up {@link BlockingKeys#RULES}. */
    @Test
    void keys_never_change() {
        assertThat(Arrays.stream(BlockingKeys.of(PERSON).toArray()).mapToObj(Long::toHexString))
                .containsExactly(
                        "db20b6532c06",
                        "82ee67582e1bda25",
                        "82ee29e823f6ab24",
                        "217cfe204855",
                        "884839288406",
                        "ee7db13a7731",
                        "83650fbadcf8",
                        "82eec03850b31205",
                        "82ee8568771db370");
    }

    @Test
    void the_keys_of_people_born_together_lie_together() {
        Random random = new Random(7);
        for (int number = 1; number <= 200; number++) {
            LearnerDetails one = People.person(number);
            LearnerDetails other = People.person(1_000 + random.nextInt(5_000))
                    .with(LearnerField.DATE_OF_BIRTH, one.text(LearnerField.DATE_OF_BIRTH));
            assertThat(nearness(one)).isEqualTo(nearness(other));
        }
    }

    @Test
    void a_change_brings_all_keys_where_matching_sees_something_new_and_else_none() {
        assertThat(BlockingKeys.broughtBy(PERSON, PERSON.with(LearnerField.PREVIOUS_FAMILY_NAME, "Earlier")))
                .contains(BlockingKeys.of(PERSON).toArray());
        LearnerDetails other = PERSON.with(LearnerField.EMAIL_ADDRESS, "other@example.org");
        assertThat(BlockingKeys.broughtBy(PERSON, other))
                .containsExactly(BlockingKeys.of(other).toArray());
        assertThat(BlockingKeys.broughtBy(PERSON, PERSON.with(LearnerField.ADDRESS_LINE_1, "1 High Street")))
                .isEmpty();
    }

    /** The upper 16 bits of the keys that name the day. */
    private static Set<Long> nearness(LearnerDetails person) {
        return Arrays.stream(BlockingKeys.of(person).toArray())
                .filter(key -> key >>> 48 != 0)
                .mapToObj(key -> key >>> 48)
                .collect(Collectors.toSet());
    }

    private static Set<KeyKind> shared(LearnerDetails one, LearnerDetails other) {
        return shared(one, other, BlockingKeys.NATION);
    }

    private static Set<KeyKind> sharedOfFew(LearnerDetails one, LearnerDetails other) {
        return shared(one, other, 1_000_000);
    }

    private static Set<KeyKind> shared(LearnerDetails one, LearnerDetails other, long people) {
        BlockingKeys mine = BlockingKeys.of(one, people);
        Set<KeyKind> shared = EnumSet.noneOf(KeyKind.class);
        for (long key : BlockingKeys.of(other, people).toArray()) {
            shared.addAll(mine.kindsOf(key));
        }
        return shared;
    }

    private static LearnerDetails bornIn(String place, String given, String family, String born) {
        return LearnerDetails.nothing()
                .with(LearnerField.PLACE_OF_BIRTH, place)
                .with(LearnerField.GIVEN_NAME, given)
                .with(LearnerField.FAMILY_NAME, family)
                .with(LearnerField.DATE_OF_BIRTH, born);
    }

    private static String typo(String name) {
        return name.charAt(0) + "x" + name.substring(1);
    }

    private static LearnerDetails born(LearnerDetails one, UnaryOperator<LocalDate> change) {
        LocalDate date = one.date(LearnerField.DATE_OF_BIRTH).orElseThrow();
        return one.with(LearnerField.DATE_OF_BIRTH, change.apply(date).toString());
    }
}
