package org.learnerhub.domain.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares given or family names: exact, swapped (both names stand in each other's place), variant (equal to another
 * name of the person, a part, or an initial), close (Jaro-Winkler 0.88 and more), different.
 */
final class NameComparator implements FieldComparator {

    private static final double CLOSE = 0.88;

    private final Compared field;

    NameComparator(Compared field) {
        this.field = field;
    }

    @Override
    public Compared field() {
        return field;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        String mine = main(one);
        String theirs = main(other);
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        if (mine.equals(theirs)) {
            return Level.EXACT;
        }
        if (mine.equals(opposite(other)) && theirs.equals(opposite(one))) {
            return Level.SWAPPED;
        }
        if (isVariant(mine, theirs, others(one), others(other))) {
            return Level.VARIANT;
        }
        return JaroWinkler.similarity(mine, theirs) >= CLOSE ? Level.CLOSE : Level.DIFFERENT;
    }

    private static boolean isVariant(String mine, String theirs, List<String> myOthers, List<String> theirOthers) {
        return myOthers.contains(theirs)
                || theirOthers.contains(mine)
                || shareAny(myOthers, theirOthers)
                || isInitial(mine, theirs)
                || isInitial(theirs, mine);
    }

    private static boolean shareAny(List<String> mine, List<String> theirs) {
        for (String name : mine) {
            if (theirs.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }

    private @Nullable String main(MatchRecord person) {
        return field == Compared.GIVEN_NAME ? person.given() : person.family();
    }

    private @Nullable String opposite(MatchRecord person) {
        return field == Compared.GIVEN_NAME ? person.family() : person.given();
    }

    private List<String> others(MatchRecord person) {
        return field == Compared.GIVEN_NAME ? person.givenOthers() : person.familyOthers();
    }
}
