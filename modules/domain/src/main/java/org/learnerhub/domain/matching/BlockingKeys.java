package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * The blocking keys of one person, each a 64-bit number: 16 bits that lie close together for people born at about the
 * same time (a college's file then touches few index pages), then a 48-bit hash. Equal keys only suggest a person;
 * comparing decides, so a collision costs one comparison and nothing else. Every key is a row of the register's index:
 * eight are usual, {@link #MOST} the limit. Keys of common names are narrower, so that a key leads to a handful of
 * people at national density.
 */
public final class BlockingKeys {

    /** No person has more. */
    public static final int MOST = 16;

    /**
     * Which rules made a person's keys: counted up whenever anybody's keys change, in kinds, folding or name tables, or what a
     * {@link Sketch} means. Keys that other rules made are not found.
     */
    public static final int RULES = 4;

    /** A given name that one in a thousand people has leads to two people born on a day. */
    private static final double RARE_GIVEN_BITS = 10;

    /** A family name that more than one in 256 people have leads to a crowd of strangers born on a day. */
    private static final double USUAL_FAMILY_BITS = 8;

    /** No family name counts as rarer: the tables do not know every name that thousands have. */
    private static final double RAREST_FAMILY_BITS = 13;

    /** Both names together, at least: more common ones hardly ever reach a review by what this key stands on. */
    private static final double TELLING_NAMES_BITS = 16;

    /** Both names together: one in a million. */
    private static final double RARE_NAMES_BITS = 20;

    /** Both names together: a person or two in the country, whenever they were born. */
    private static final double RAREST_NAMES_BITS = 25;

    /** A set of fewer than a million and a half. */
    private static final double FEW_PEOPLE_BITS = 5;

    /** So many people a register must bear without a key of names alone leading to a crowd. */
    static final long NATION = 50_000_000;

    private static final long BIRTH_DATE_NAME = 1;
    private static final NameTables TABLES = NameTables.standard();

    private final long[] keys = new long[MOST];
    private final List<EnumSet<KeyKind>> kinds = new ArrayList<>(MOST);
    private int size;

    /** How many bits fewer make a name rare, because there are fewer people. */
    private final double spareBits;

    private BlockingKeys(double spareBits) {
        this.spareBits = spareBits;
    }

    /** For a register of national size. */
    public static BlockingKeys of(LearnerDetails details) {
        return of(MatchRecord.of(details));
    }

    /**
     * For a set of people that will not grow: names tell more of fewer people apart, so keys may stand on less. Keys made
     * for another size are not found.
     *
     * @param people in the set
     */
    public static BlockingKeys of(LearnerDetails details, long people) {
        return of(MatchRecord.of(details), people);
    }

    static BlockingKeys of(MatchRecord person, long people) {
        BlockingKeys keys = new BlockingKeys(Math.max(0, Math.log(NATION / (double) people) / Math.log(2)));
        keys.addAll(person);
        return keys;
    }

    double spareBits() {
        return spareBits;
    }

    /** So few people that keys of their places of birth lead to nobody else. */
    boolean areFew() {
        return spareBits >= FEW_PEOPLE_BITS;
    }

    static double familyBits(Name name) {
        return Math.min(RAREST_FAMILY_BITS, TABLES.familyBits(name));
    }

    /**
     * The keys that a change brings: all of them where comparing would see a difference (a previous name makes a learner
     * plausible who was none, without a new key), else none.
     */
    public static long[] broughtBy(LearnerDetails before, LearnerDetails after) {
        MatchRecord now = MatchRecord.of(after);
        return now.equals(MatchRecord.of(before)) ? new long[0] : of(now).toArray();
    }

    static BlockingKeys of(MatchRecord person) {
        return of(person, NATION);
    }

    /** The keys, each once. */
    public long[] toArray() {
        return Arrays.copyOf(keys, size);
    }

    /** Which kinds have this value. */
    Set<KeyKind> kindsOf(long key) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == key) {
                return kinds.get(i);
            }
        }
        return Set.of();
    }

    private void addAll(MatchRecord person) {
        Name given = person.given();
        Name family = person.family();
        int born = person.birth();
        if (given != null && family != null) {
            addNames(given, family, born);
        }
        PlaceKeys.addTo(this, person);
        if (person.email() != null) {
            add(KeyKind.EMAIL, 0, Hash.add(seed(KeyKind.EMAIL), person.email()));
        }
        if (born != 0) {
            addFamilies(born, family, person.former());
            addGivens(born, given, person.preferred());
        }
    }

    private void addFamilies(int born, @Nullable Name family, List<Name> former) {
        addFamily(born, family);
        for (Name name : former) {
            addFamily(born, name);
        }
    }

    private void addFamily(int born, @Nullable Name name) {
        if (name == null) {
            return;
        }
        if (familyBits(name) + spareBits >= USUAL_FAMILY_BITS) {
            addBirthDateName(KeyKind.BIRTH_DATE_FAMILY, born, name.core());
        }
        if (name.parts().size() > 1) {
            for (String part : name.parts()) {
                if (part.length() > 2) {
                    addBirthDateName(KeyKind.BIRTH_DATE_FAMILY, born, part);
                }
            }
        }
    }

    private void addGivens(int born, @Nullable Name given, @Nullable Name preferred) {
        if (given != null) {
            addGiven(born, given);
        }
        if (preferred != null && !preferred.equals(given)) {
            addGiven(born, preferred);
        }
    }

    private void addGiven(int born, Name name) {
        if (TABLES.givenBits(name, BirthDate.year(born)) + spareBits >= RARE_GIVEN_BITS) {
            addBirthDateName(KeyKind.BIRTH_DATE_GIVEN, born, name.first());
        }
    }

    private void addBirthDateName(KeyKind kind, int born, String word) {
        add(kind, day(born), Hash.add(Hash.add(Hash.SEED, (int) BIRTH_DATE_NAME), word));
    }

    private void addNames(Name given, Name family, int born) {
        double bits = namesBits(given, family) + spareBits;
        boolean inOrder = given.first().compareTo(family.core()) < 0;
        String first = inOrder ? given.first() : family.core();
        String second = inOrder ? family.core() : given.first();
        long byYear = names(KeyKind.NAMES_BIRTH_YEAR, first, second);
        if (bits >= RAREST_NAMES_BITS) {
            add(KeyKind.NAMES_BIRTH_YEAR, 0, byYear);
        } else if (born != 0 && bits >= TELLING_NAMES_BITS) {
            int month = BirthDate.month(born);
            int day = BirthDate.day(born);
            boolean common = bits < RARE_NAMES_BITS;
            int middleOfYear = BirthDate.year(born) * 10_000 + 701;
            add(KeyKind.NAMES_BIRTH_YEAR, day(middleOfYear), common ? Hash.add(byYear, month) : byYear);
            if (!common) {
                long byDay = Hash.add(names(KeyKind.NAMES_BIRTH_DAY, first, second), Math.min(month, day));
                add(KeyKind.NAMES_BIRTH_DAY, 0, Hash.add(byDay, Math.max(month, day)));
            }
        }
        if (born != 0) {
            addInitials(given, family, born);
        }
    }

    private void addInitials(Name given, Name family, int born) {
        long hash = Hash.add(seed(KeyKind.BIRTH_DATE_INITIALS), given.core().charAt(0));
        String beginning = family.core().substring(0, Math.min(2, family.core().length()));
        add(KeyKind.BIRTH_DATE_INITIALS, day(born), Hash.add(hash, beginning));
    }

    /** The same whichever of the two is the given name, and whenever the person was born. */
    private static double namesBits(Name given, Name family) {
        double straight = TABLES.leastGivenBits(given) + familyBits(family);
        double swapped = TABLES.leastGivenBits(family) + familyBits(given);
        return Math.min(straight, swapped);
    }

    private static long names(KeyKind kind, String first, String second) {
        return Hash.add(Hash.add(seed(kind), first), second);
    }

    static long seed(KeyKind kind) {
        return Hash.add(Hash.SEED, kind.ordinal() + 2);
    }

    /** Days, with 31 to a month; wraps after 176 years. */
    static int day(int born) {
        int months = (BirthDate.year(born) - 1900) * 12 + BirthDate.month(born) - 1;
        return (months * 31 + BirthDate.day(born) - 1) & 0xFFFF;
    }

    /** What lies close together for people born at about the same time. */
    static int near(long key) {
        return (int) (key >>> 48);
    }

    void add(KeyKind kind, int near, long hash) {
        long key = ((long) near << 48) | (Hash.mix(hash) >>> 16);
        for (int i = 0; i < size; i++) {
            if (keys[i] == key) {
                kinds.get(i).add(kind);
                return;
            }
        }
        if (size < MOST) {
            keys[size++] = key;
            kinds.add(EnumSet.of(kind));
        }
    }
}
