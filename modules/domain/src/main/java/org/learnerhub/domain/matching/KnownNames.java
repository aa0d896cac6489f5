package org.learnerhub.domain.matching;

/**
 * Whether a spelling is a given name of its own: asked of the register's census, for every community alike; of the name
 * tables as far as the census does not know.
 */
final class KnownNames {

    /** So many classes apart the rarer spelling is the commoner one's usual slip: one in five hundred and twelve. */
    private static final int SLIP_CLASSES = 9;

    /** A spelling of forty bearers and more is nobody's slip. */
    private static final int NO_SLIP = 4;

    /** Eighty bearers, and 640. */
    private static final int MANY = 5;

    private static final int VERY_MANY = 8;

    private static final double COMMON_BITS = 9;
    private static final double USUAL_BITS = 12;

    private final NameTables tables;
    private final Census census;

    KnownNames(NameTables tables, Census census) {
        this.tables = tables;
        this.census = census;
    }

    /** @param birthYear 0 where it is not known */
    boolean isBorne(String word, int birthYear) {
        return tables.isGivenName(word)
                || census.given(word, birthYear) >= BearerClass.FEW
                || census.given(word) >= NO_SLIP;
    }

    /** Whether both are names of their own in those years, neither the usual slip of the other. */
    boolean areTwoNames(String one, String other, int birthYear) {
        return isBorne(one, birthYear)
                && isBorne(other, birthYear)
                && !isUsualSlip(one, other)
                && !isUsualSlip(other, one);
    }

    /** How telling it is that nobody bears the one spelling while many bear the other. */
    int pointsOfBearers(String one, String other, int birthYear) {
        boolean mine = isBorne(one, birthYear) && !isUsualSlip(one, other);
        boolean theirs = isBorne(other, birthYear) && !isUsualSlip(other, one);
        if (mine == theirs) {
            return 0;
        }
        String borne = mine ? one : other;
        int those = census.given(borne);
        if (those >= VERY_MANY) {
            return 3;
        }
        double bits = tables.givenBits(borne, birthYear);
        if (those >= MANY || bits < COMMON_BITS) {
            return 2;
        }
        return those >= BearerClass.TEN || bits < USUAL_BITS ? 1 : 0;
    }

    /** How telling it is that one spelling has letters in a row that no name has, and the other none. */
    int pointsOfLetters(String one, String other) {
        int mine = census.triples().strange(one, tables.triples());
        int theirs = census.triples().strange(other, tables.triples());
        return (mine == 0) == (theirs == 0) ? 0 : 2;
    }

    private boolean isUsualSlip(String rare, String common) {
        int few = census.given(rare);
        return few < NO_SLIP && !tables.isGivenName(rare) && census.given(common) - few >= SLIP_CLASSES;
    }
}
