package org.learnerhub.domain.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * The blocking keys of one person, each a 64-bit number: 16 bits that lie close together for people born at about the
 * same time (a college's file then touches few index pages), then a 48-bit hash. Equal keys only suggest a person;
 * comparing decides, so a collision costs one comparison and nothing else.
 */
public final class BlockingKeys {

    private final long[] keys = new long[KeyKind.all().size() + 1];
    private final KeyKind[] kinds = new KeyKind[keys.length];
    private int size;

    private BlockingKeys() {}

    public static BlockingKeys of(LearnerDetails details) {
        return of(MatchRecord.of(details));
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
        BlockingKeys keys = new BlockingKeys();
        keys.addAll(person);
        return keys;
    }

    /** The keys, each once. */
    public long[] toArray() {
        return Arrays.stream(keys, 0, size).distinct().toArray();
    }

    /** Which kinds have this value. */
    Set<KeyKind> kindsOf(long key) {
        Set<KeyKind> found = EnumSet.noneOf(KeyKind.class);
        for (int i = 0; i < size; i++) {
            if (keys[i] == key) {
                found.add(kinds[i]);
            }
        }
        return found;
    }

    private void addAll(MatchRecord person) {
        LocalDate born = person.birthDate();
        String given = person.given();
        String family = person.family();
        String postCode = person.postCode();
        if (born != null) {
            add(KeyKind.BIRTH_DATE_FAMILY, day(born), family);
            add(KeyKind.BIRTH_DATE_GIVEN, day(born), given);
            add(KeyKind.BIRTH_DATE_POST_CODE, day(born), postCode);
        }
        if (given != null && family != null) {
            addNames(given, family, born);
            add(KeyKind.FAMILY_INITIAL_POST_CODE, 0, postCode, family, given.substring(0, 1));
        }
        add(KeyKind.EMAIL, 0, person.email());
    }

    private void addNames(String given, String family, @Nullable LocalDate born) {
        String first = given.compareTo(family) < 0 ? given : family;
        String second = given.compareTo(family) < 0 ? family : given;
        if (born == null) {
            return;
        }
        int low = Math.min(born.getMonthValue(), born.getDayOfMonth());
        int high = Math.max(born.getMonthValue(), born.getDayOfMonth());
        add(KeyKind.NAMES_BIRTH_YEAR, day(LocalDate.of(born.getYear(), 7, 1)), first, second);
        add(KeyKind.NAMES_BIRTH_DAY, 0, first, second, low + "/" + high);
    }

    private static int day(LocalDate date) {
        return (int) (date.toEpochDay() & 0xFFFF);
    }

    private void add(KeyKind kind, int near, @Nullable String... values) {
        long hash = 0xcbf29ce484222325L ^ (kind.ordinal() + 1L);
        for (String value : values) {
            if (value == null) {
                return;
            }
            hash = hash(hash, value);
        }
        keys[size] = ((long) near << 48) | (mix(hash) >>> 16);
        kinds[size++] = kind;
    }

    /** FNV-1a over the characters, then a separator. */
    private static long hash(long seed, String value) {
        long hash = seed;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        return (hash ^ 0xFFFF) * 0x100000001b3L;
    }

    /** Spreads the bits (the finaliser of SplitMix64). */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
