package org.learnerhub.people.population;

import java.util.List;

/**
 * What two people are to each other who must not become one.
 *
 * @param alike whether their given names look alike
 * @param bothNew whether both come in one file; else one is on the register
 * @param weight how many there are, compared with other kinds
 */
record PairKind(Relation relation, boolean alike, boolean bothNew, int weight) {

    static final List<PairKind> ALL = List.of(
            new PairKind(Relation.TWIN, true, false, 20),
            new PairKind(Relation.TWIN, false, false, 10),
            new PairKind(Relation.SIBLING, true, false, 12),
            new PairKind(Relation.SIBLING, false, false, 6),
            new PairKind(Relation.SAME_DAY_SIBLING, true, false, 9),
            new PairKind(Relation.SAME_DAY_SIBLING, false, false, 4),
            new PairKind(Relation.HOSTEL, true, false, 5),
            new PairKind(Relation.HOSTEL, false, false, 5),
            new PairKind(Relation.TWIN, true, true, 14),
            new PairKind(Relation.TWIN, false, true, 6),
            new PairKind(Relation.SIBLING, true, true, 4),
            new PairKind(Relation.SAME_DAY_SIBLING, true, true, 3),
            new PairKind(Relation.HOSTEL, true, true, 2));

    enum Relation {
        TWIN("twin"),
        SIBLING("sibling"),
        SAME_DAY_SIBLING("same-day sibling"),
        HOSTEL("hostel");

        private final String word;

        Relation(String word) {
            this.word = word;
        }
    }

    String label() {
        return (bothNew ? "both new: " : "") + relation.word + (alike ? " alike" : " unlike");
    }

    static PairKind draw(Chances chances) {
        return ALL.get(
                chances.weighted(ALL.stream().mapToDouble(PairKind::weight).toArray()));
    }
}
