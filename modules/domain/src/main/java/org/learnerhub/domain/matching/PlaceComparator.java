package org.learnerhub.domain.matching;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares places by name, towns or schools: exact, close (a typing error, or one begins the other), different. */
final class PlaceComparator implements FieldComparator {

    private static final int TELLING = 4;

    private final Compared field;
    private final Function<MatchRecord, @Nullable String> place;

    PlaceComparator(Compared field, Function<MatchRecord, @Nullable String> place) {
        this.field = field;
        this.place = place;
    }

    @Override
    public Compared field() {
        return field;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        String mine = place.apply(one);
        String theirs = place.apply(other);
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        if (mine.equals(theirs)) {
            return Level.EXACT;
        }
        return begins(mine, theirs) || begins(theirs, mine) || TypingError.between(mine, theirs)
                ? Level.CLOSE
                : Level.DIFFERENT;
    }

    private static boolean begins(String shorter, String longer) {
        return shorter.length() >= TELLING && longer.startsWith(shorter);
    }
}
