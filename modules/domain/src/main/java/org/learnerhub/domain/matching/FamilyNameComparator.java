package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * Compares family names with an eye on former ones: exact, swapped with the given name, variant (present name of one is
 * a former one of the other, or both have a former one in common), close (a typing error or another spelling), partial
 * (a shared word of a double name, or a family name that the other has among the middle names), different. A single
 * name that was written into both fields says nothing here: it has spoken as given name.
 */
final class FamilyNameComparator implements FieldComparator {

    private static final int SHORTEST_PART = 3;

    private final NameTables tables;

    FamilyNameComparator(NameTables tables) {
        this.tables = tables;
    }

    @Override
    public Compared field() {
        return Compared.FAMILY_NAME;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        Name mine = one.family();
        Name theirs = other.family();
        if (mine == null || theirs == null || one.isMononym() || other.isMononym()) {
            return Level.MISSING;
        }
        if (mine.sameAs(theirs)) {
            return Level.EXACT;
        }
        if (NameSwap.isSwapped(one, other)) {
            return Level.SWAPPED;
        }
        if (isAmongFormer(mine, other) || isAmongFormer(theirs, one) || shareFormer(one, other)) {
            return Level.VARIANT;
        }
        if (tables.areVariants(mine.core(), theirs.core()) || TypingError.between(mine.core(), theirs.core())) {
            return Level.CLOSE;
        }
        if (mine.sharesPart(theirs) || isPartOf(mine, other.middle()) || isPartOf(theirs, one.middle())) {
            return Level.PARTIAL;
        }
        return one.isWrittenUnlike(other) ? Level.MISSING : Level.DIFFERENT;
    }

    private static boolean isAmongFormer(Name name, MatchRecord person) {
        for (Name former : person.former()) {
            if (name.sameAs(former)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareFormer(MatchRecord one, MatchRecord other) {
        for (Name former : one.former()) {
            if (isAmongFormer(former, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOf(Name family, @Nullable Name middle) {
        return middle != null
                && family.core().length() >= SHORTEST_PART
                && middle.parts().contains(family.core());
    }
}
