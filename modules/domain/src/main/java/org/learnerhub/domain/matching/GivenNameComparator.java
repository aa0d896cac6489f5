package org.learnerhub.domain.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares given names with an eye on preferred and middle ones: exact, swapped (given and family stand in each other's
 * place), variant (preferred name, short form, other spelling), partial (all names of one are among those of the
 * other), initial, similar (two names in their own right that are alike, or several names of which only one is shared),
 * close (a typing error), different. Names in different scripts that are not alike say nothing.
 */
final class GivenNameComparator implements FieldComparator {

    private static final int SHORT = 4;

    private final NameTables tables;
    private final KnownNames names;

    GivenNameComparator(NameTables tables, KnownNames names) {
        this.tables = tables;
        this.names = names;
    }

    @Override
    public Compared field() {
        return Compared.GIVEN_NAME;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        if (mine.sameAs(theirs) || RunTogether.is(one, other)) {
            return Level.EXACT;
        }
        if (NameSwap.isSwapped(one, other)) {
            return Level.SWAPPED;
        }
        if (mine.first().equals(theirs.first()) && isAmongAny(one, mine, other, theirs)) {
            return Level.PARTIAL;
        }
        if (isAlsoCalled(one, mine, other, theirs) || isVariant(mine, theirs)) {
            return Level.VARIANT;
        }
        if (isAmongAny(one, mine, other, theirs)) {
            return Level.PARTIAL;
        }
        if (one.isWrittenUnlike(other)) {
            return Level.MISSING;
        }
        if (mine.isInitial() || theirs.isInitial()) {
            return mine.core().charAt(0) == theirs.core().charAt(0) ? Level.INITIAL : Level.DIFFERENT;
        }
        return likeness(mine, theirs);
    }

    private static boolean isAlsoCalled(MatchRecord one, Name mine, MatchRecord other, Name theirs) {
        Name myPreferred = one.preferred();
        Name theirPreferred = other.preferred();
        return isSame(myPreferred, theirs) || isSame(theirPreferred, mine) || isSame(myPreferred, theirPreferred);
    }

    /** ADA and IDA look alike, sound different and are names of two girls, whatever a table says. */
    private boolean isVariant(Name mine, Name theirs) {
        if (!tables.areVariants(mine.core(), theirs.core())) {
            return isVariantOfFirst(mine, theirs);
        }
        boolean form = mine.core().startsWith(theirs.core())
                || theirs.core().startsWith(mine.core())
                || NameSound.isLike(mine.core(), theirs.core())
                || !TypingError.between(mine.core(), theirs.core());
        return form || !names.areTwoNames(mine.core(), theirs.core());
    }

    /** ALEX and ALEXANDER JAMES; not ANNA MARIA and ANA BELEN. */
    private boolean isVariantOfFirst(Name mine, Name theirs) {
        return mine.parts().size() != theirs.parts().size()
                && Math.min(mine.parts().size(), theirs.parts().size()) == 1
                && tables.areVariants(mine.first(), theirs.first());
    }

    private static boolean isSame(@Nullable Name one, @Nullable Name other) {
        return one != null && other != null && one.sameAs(other);
    }

    private static boolean isAmongAny(MatchRecord one, Name mine, MatchRecord other, Name theirs) {
        return isAmong(mine, theirs, other.middle()) || isAmong(theirs, mine, one.middle());
    }

    private static boolean isAmong(Name few, Name many, @Nullable Name middle) {
        if (few.parts().size()
                > many.parts().size() + (middle == null ? 0 : middle.parts().size())) {
            return false;
        }
        List<String> manyParts = many.parts();
        for (String part : few.parts()) {
            if (part.length() < 2
                    || !(manyParts.contains(part)
                            || (middle != null && middle.parts().contains(part)))) {
                return false;
            }
        }
        return true;
    }

    private Level likeness(Name mine, Name theirs) {
        AlikeWords words = AlikeWords.of(mine, theirs);
        if (!TypingError.between(words.one(), words.other())) {
            return mine.sharesPart(theirs) ? Level.SIMILAR : Level.DIFFERENT;
        }
        return names.areTwoNames(words.one(), words.other()) || isShortWithOtherBeginning(words.one(), words.other())
                ? Level.SIMILAR
                : Level.CLOSE;
    }

    /** YING and TING: one letter of four is too much to be called a slip. */
    private static boolean isShortWithOtherBeginning(String mine, String theirs) {
        return Math.max(mine.length(), theirs.length()) <= SHORT && mine.charAt(0) != theirs.charAt(0);
    }
}
