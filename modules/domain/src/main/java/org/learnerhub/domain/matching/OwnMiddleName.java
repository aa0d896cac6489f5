package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * What an equal middle name says of two given names that look alike. In many communities all children of a family have
 * the same one, their father's name or a custom's. It counts only where no name is at home in such a community, and the
 * middle name is not one that families of the register bear about as often as persons.
 */
final class OwnMiddleName {

    private static final int EQUAL = 2;

    private final NameTables tables;
    private final KnownNames names;

    OwnMiddleName(NameTables tables, KnownNames names) {
        this.tables = tables;
        this.names = names;
    }

    int points(MatchRecord one, MatchRecord other) {
        Name mine = one.middle();
        Name theirs = other.middle();
        if (mine == null || theirs == null || mine.isInitial() || !mine.sameAs(theirs)) {
            return 0;
        }
        boolean custom = names.isAlsoFamilyName(mine.first())
                || isAtHome(mine)
                || isAtHome(one.given())
                || isAtHome(one.family())
                || isAtHome(other.given())
                || isAtHome(other.family());
        return custom ? 0 : EQUAL;
    }

    private boolean isAtHome(@Nullable Name name) {
        return name != null && tables.isAtHome(name);
    }
}
