package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * What one person's facts come to in 64 bits, kept beside each of the person's keys: enough to see of most strangers that
 * comparing would be in vain, before their facts are read. See {@link SketchBound}. Says nothing that a model or a table of
 * names could change. A key that lies at the person's date of birth says that already: its sketch holds the names instead.
 *
 * <p>From the lowest bit: 2 which of the two, 2 gender, 12 postcode, 3 middle name, 2 place of birth, 2 school, 13 e-mail,
 * then 15 given and 13 family name, or 16 of the birth date. 0 in each place says nothing, and 0 as a whole is what is
 * known where a key was kept before there were sketches.
 */
public final class Sketch {

    static final SketchedWord GIVEN = new SketchedWord(12);
    static final SketchedWord FAMILY = new SketchedWord(10);

    /** A middle name that may be any. */
    static final int ANY_MIDDLE = 7;

    private static final int MIDDLE_CLASSES = 6;
    private static final int PLACE_CLASSES = 3;
    private static final int WITH_NAMES = 1;
    private static final int WITH_BIRTH = 2;

    private static final int GENDER = 2;
    private static final int POST_CODE = 4;
    private static final int MIDDLE = 16;
    private static final int BIRTH_PLACE = 19;
    private static final int SCHOOL = 21;
    private static final int EMAIL = 23;
    private static final int GIVEN_NAME = 36;
    private static final int FAMILY_NAME = 51;
    private static final int BIRTH = 36;

    private final boolean silent;
    private final int day;
    private final long withNames;
    private final long withBirth;

    private Sketch(MatchRecord person) {
        int birth = SketchedBirth.of(person.birth());
        silent = SketchedEmail.isOdd(person.email());
        day = birth - 1;
        withNames = everywhere(person) | WITH_NAMES | names(person);
        withBirth = everywhere(person) | WITH_BIRTH | ((long) birth << BIRTH);
    }

    public static Sketch of(LearnerDetails details) {
        return of(MatchRecord.of(details));
    }

    static Sketch of(MatchRecord person) {
        return new Sketch(person);
    }

    /** To be kept beside one of the person's keys. */
    public long at(long key) {
        if (silent) {
            return 0;
        }
        return BlockingKeys.near(key) == day ? withNames : withBirth;
    }

    /** Of the two the one that holds names. */
    long withNames() {
        return withNames;
    }

    static boolean holdsNames(long sketch) {
        return (sketch & 3) == WITH_NAMES;
    }

    static int genderOf(long sketch) {
        return (int) (sketch >>> GENDER) & 3;
    }

    static int postCodeOf(long sketch) {
        return (int) (sketch >>> POST_CODE) & 0xFFF;
    }

    static int middleOf(long sketch) {
        return (int) (sketch >>> MIDDLE) & 7;
    }

    static int birthPlaceOf(long sketch) {
        return (int) (sketch >>> BIRTH_PLACE) & 3;
    }

    static int schoolOf(long sketch) {
        return (int) (sketch >>> SCHOOL) & 3;
    }

    static int emailOf(long sketch) {
        return (int) (sketch >>> EMAIL) & 0x1FFF;
    }

    /** 0 where the sketch does not hold names. */
    static int givenOf(long sketch) {
        return holdsNames(sketch) ? (int) (sketch >>> GIVEN_NAME) & 0x7FFF : 0;
    }

    /** 0 where the sketch does not hold names. */
    static int familyOf(long sketch) {
        return holdsNames(sketch) ? (int) (sketch >>> FAMILY_NAME) & 0x1FFF : 0;
    }

    /** As {@link BirthDate} has it; 0 where neither key nor sketch says it. */
    static int birthOf(long key, long sketch) {
        return SketchedBirth.read(holdsNames(sketch) ? BlockingKeys.near(key) + 1 : (int) (sketch >>> BIRTH) & 0xFFFF);
    }

    static int middleClass(String word) {
        return 1 + (int) Long.remainderUnsigned(Hash.mix(Hash.add(Hash.SEED, word)), MIDDLE_CLASSES);
    }

    /** A single word, without particles. */
    static boolean isOneWord(Name name) {
        return name.parts().size() == 1 && Name.macRead(name.whole()).equals(name.core());
    }

    private static long everywhere(MatchRecord person) {
        return ((long) person.gender() << GENDER)
                | ((long) SketchedPostCode.of(person.postCode()) << POST_CODE)
                | ((long) middle(person.middle()) << MIDDLE)
                | ((long) place(person.birthPlace()) << BIRTH_PLACE)
                | ((long) place(person.school()) << SCHOOL)
                | ((long) SketchedEmail.of(person.email()) << EMAIL);
    }

    private static int middle(@Nullable Name name) {
        if (name == null) {
            return 0;
        }
        return isOneWord(name) ? middleClass(name.core()) : ANY_MIDDLE;
    }

    private static int place(@Nullable String name) {
        return name == null ? 0 : 1 + (int) Long.remainderUnsigned(Hash.mix(Hash.add(Hash.SEED, name)), PLACE_CLASSES);
    }

    private static long names(MatchRecord person) {
        Name given = person.given();
        Name family = person.family();
        if (given == null || family == null || !isPlain(person, given, family)) {
            return 0;
        }
        return ((long) GIVEN.of(given.core()) << GIVEN_NAME) | ((long) FAMILY.of(family.core()) << FAMILY_NAME);
    }

    /** One name of either kind, and no other that could stand for it. */
    private static boolean isPlain(MatchRecord person, Name given, Name family) {
        Name preferred = person.preferred();
        return isOneWord(given)
                && isOneWord(family)
                && (preferred == null
                        || (isOneWord(preferred) && preferred.core().equals(given.core())))
                && person.former().isEmpty()
                && !person.otherScript()
                && !given.core().equals(family.core());
    }
}
