package org.learnerhub.domain.matching;

/**
 * What an equal middle name says of two given names that look alike. In many communities all children of a family have
 * the same one, a father's name or a custom's, so it counts only where no name is at home in such a community.
 */
final class OwnMiddleName {

    private static final int EQUAL = 2;

    private final NameTables tables;

    OwnMiddleName(NameTables tables) {
        this.tables = tables;
    }

    int points(MatchRecord one, MatchRecord other) {
        Name mine = one.middle();
        Name theirs = other.middle();
        boolean equal = mine != null && theirs != null && !mine.isInitial() && mine.sameAs(theirs);
        return equal && !isByCustom(one) && !isByCustom(other) ? EQUAL : 0;
    }

    private boolean isByCustom(MatchRecord person) {
        return tables.isAtHome(person.given())
                || tables.isAtHome(person.middle())
                || tables.isAtHome(person.family());
    }
}
