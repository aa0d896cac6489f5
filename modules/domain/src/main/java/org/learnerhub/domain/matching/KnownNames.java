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

    /** From eighty bearers on more of them prove no more. */
    private static final int MOST_POINTS = 4;

    private static final int STRANGE = 3;

    private static final double COMMON_BITS = 9;
    private static final double USUAL_BITS = 12;

    private final NameTables tables;
    private final Census census;

    KnownNames(NameTables tables, Census census) {
        this.tables = tables;
        this.census = census;
    }

    /** Whenever they were born: names come back. */
    boolean isBorne(String word) {
        return tables.isGivenName(word) || census.given(word) >= BearerClass.FEW;
    }

    /** Whether both are names of their own, neither the usual slip of the other. */
    boolean areTwoNames(String one, String other) {
        return isBorne(one) && isBorne(other) && !isUsualSlip(one, other) && !isUsualSlip(other, one);
    }

    /** Whether the register's names were counted. */
    boolean isOfRegister() {
        return census.learners() > 0;
    }

    /** Whether the register has people of either name in those years. */
    boolean areCounted(String one, String other, int birthYear) {
        return census.given(one, birthYear) >= BearerClass.FEW && census.given(other, birthYear) >= BearerClass.FEW;
    }

    /** Whether families have the name about as often as persons have it for a given name, or more. */
    boolean isAlsoFamilyName(String word) {
        int families = census.family(word);
        return families >= BearerClass.FEW && families >= census.given(word) - 1;
    }

    /** How telling it is that nobody bears the one spelling while many bear the other. */
    int pointsOfBearers(String one, String other, int birthYear) {
        boolean mine = isBorne(one) && !isUsualSlip(one, other);
        boolean theirs = isBorne(other) && !isUsualSlip(other, one);
        if (mine == theirs) {
            return 0;
        }
        String borne = mine ? one : other;
        double bits = tables.givenBits(borne, birthYear);
        int byTables = bits < COMMON_BITS ? 2 : bits < USUAL_BITS ? 1 : 0;
        return Math.max(byTables, Math.min(MOST_POINTS, census.given(borne)));
    }

    /** How telling it is that one spelling has letters in a row that no name has, and the other none. */
    int pointsOfLetters(String one, String other) {
        int mine = census.triples().strange(one, tables.triples());
        int theirs = census.triples().strange(other, tables.triples());
        return (mine == 0) == (theirs == 0) ? 0 : STRANGE;
    }

    private boolean isUsualSlip(String rare, String common) {
        int few = census.given(rare);
        return few < NO_SLIP && !tables.isGivenName(rare) && census.given(common) - few >= SLIP_CLASSES;
    }
}
