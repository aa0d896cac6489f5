package org.learnerhub.domain.matching;

import java.util.function.ToDoubleFunction;

/**
 * How rare names are: by the register's census, as far as it has counted enough people, else by the name tables. The
 * tables count as so many people more, so that a small register takes its own names neither for common nor for rare.
 * Whether nobody or nine bear a name makes no difference.
 */
final class NameBits {

    /** So many people the tables stand for. */
    private static final double TABLES_STAND_FOR = 20_000;

    /** As many as bear a name on average that fewer than ten bear. */
    private static final double FEW = 4;

    private static final double RARE_GIVEN = 17;
    private static final double RARE_FAMILY = 16;
    private static final double MORE_WORDS = 4;
    private static final double DAYS_A_YEAR = 365.25;

    /** Names that the census has seen in no pair. */
    private static final double TOGETHER = 3;

    private static final double MOST_TOGETHER = 9;

    private final NameTables tables;
    private final Census census;
    private final double learners;

    NameBits(NameTables tables, Census census) {
        this.tables = tables;
        this.census = census;
        learners = (double) census.learners();
    }

    /** Whether the register was counted so that it tells how rare names are. */
    boolean isCounted() {
        return census.hasPairs();
    }

    /** Minus log2 of the share of people born about then who have this given name; 0 for an unknown year. */
    double given(Name name, int birthYear) {
        if (!isCounted()) {
            return birthYear == 0 ? tables.leastGivenBits(name) : tables.givenBits(name, birthYear);
        }
        return words(name, RARE_GIVEN, word -> givenWord(word, birthYear));
    }

    double family(Name name) {
        return isCounted() ? words(name, RARE_FAMILY, this::familyWord) : tables.familyBits(name);
    }

    /** How many bits fewer a given and a family name are together than each alone. */
    double together(Name given, Name family) {
        double byChance = bearersOfGiven(given) * people(census.family(family.core())) / learners;
        int counted = census.pairs().both(given, family);
        if (counted >= BearerClass.TEN) {
            return together(BearerClass.people(counted) / byChance);
        }
        return Math.min(together(2 * FEW / byChance), liftUnderTen(given, family));
    }

    private double liftUnderTen(Name given, Name family) {
        double mine = census.pairs().liftOfGiven(given);
        double theirs = census.pairs().liftOfFamily(family);
        if (mine > 0 && theirs > 0) {
            return together(Math.min(mine, theirs));
        }
        double alone = Math.max(mine, theirs);
        return alone > 0 && (mine > 0 || tables.isGivenName(given.first()))
                ? together(alone)
                : Math.max(TOGETHER, together(alone));
    }

    /** @param times as often as by chance */
    private static double together(double times) {
        return Math.max(0, Math.min(MOST_TOGETHER, log2(Math.max(1, times))));
    }

    /** How many bits an equal middle name says at most, beside the family name. */
    double middle(Name family, Name middle) {
        int counted = census.pairs().middle(family, middle);
        return counted < BearerClass.TEN
                ? Double.MAX_VALUE
                : Math.max(0, log2(people(census.family(family.core())) / BearerClass.people(counted)));
    }

    /** Minus log2 of the chance that somebody of a nation is of the register and born on a day of the year. */
    double birth(int birthYear) {
        return log2(BlockingKeys.NATION * DAYS_A_YEAR / Math.max(1, census.born(birthYear)));
    }

    private double givenWord(String word, int birthYear) {
        double all = people(census.given(word));
        if (birthYear == 0) {
            return blended(all, learners, share(tables.leastGivenBits(word)));
        }
        double share = share(tables.givenBits(word, birthYear));
        double those = census.bornAbout(birthYear);
        int counted = census.givenOf(word, birthYear);
        double bearers =
                counted >= BearerClass.TEN ? BearerClass.people(counted) : Math.min(2 * FEW, all * those / learners);
        return blended(bearers, those, share);
    }

    private double familyWord(String word) {
        double bearers = people(census.family(word));
        return blended(bearers, learners, share(tables.familyWordBits(word)));
    }

    private static double blended(double bearers, double counted, double share) {
        return -log2((bearers + TABLES_STAND_FOR * share) / (counted + TABLES_STAND_FOR));
    }

    private static double share(double bits) {
        return StrictMath.pow(2, -bits);
    }

    private double bearersOfGiven(Name given) {
        return people(census.given(given.core()));
    }

    private static double people(int bearerClass) {
        return bearerClass >= BearerClass.TEN ? BearerClass.people(bearerClass) : FEW;
    }

    private static double words(Name name, double rarest, ToDoubleFunction<String> bits) {
        double whole = bits.applyAsDouble(name.core());
        double least =
                name.parts().size() == 1 ? whole : Math.min(whole, bits.applyAsDouble(name.first()) + MORE_WORDS);
        return Math.min(rarest, least);
    }

    /** The same to the last digit on every machine: nodes of two kinds must weigh alike. */
    static double log2(double number) {
        return StrictMath.log(number) / StrictMath.log(2);
    }
}
