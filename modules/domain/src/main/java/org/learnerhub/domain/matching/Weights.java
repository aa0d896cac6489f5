package org.learnerhub.domain.matching;

/**
 * Turns levels into weights by a model, in thousandths: what is printed is what was added. Names that many people share
 * say less than rare ones, and names at home in one community together less than each alone.
 */
final class Weights {

    private final MatchModel model;
    private final NameTables tables;

    Weights(MatchModel model, NameTables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** @param levels of all fields, by ordinal */
    long thousandths(Compared field, Level[] levels, MatchRecord one, MatchRecord other) {
        Level level = levels[field.ordinal()];
        double weight = model.weight(field, level);
        if (weight == 0 && level == Level.MISSING) {
            return 0;
        }
        switch (field) {
            case GIVEN_NAME -> weight += given(level, one, other);
            case FAMILY_NAME -> weight += family(level, levels[Compared.GIVEN_NAME.ordinal()], one, other);
            case MIDDLE_OTHER_NAME -> weight += middle(level, one, other);
            case DATE_OF_BIRTH ->
                weight += level == Level.EXACT && BirthDate.isFirstOfJanuary(one.birth()) ? model.firstOfJanuary() : 0;
            default -> {}
        }
        return Math.round(weight * 1000);
    }

    private double given(Level level, MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null || theirs == null || !model.isFrequencyAdjusted(Compared.GIVEN_NAME, level)) {
            return 0;
        }
        double bits = Math.min(givenBits(mine, one.birth()), givenBits(theirs, other.birth()));
        return model.frequencyAdjustment(Compared.GIVEN_NAME, level, bits);
    }

    /** SINGH and KAUR as middle names say little. */
    private double middle(Level level, MatchRecord one, MatchRecord other) {
        boolean expected = level == Level.EXACT && (isExpectedMiddle(one) || isExpectedMiddle(other));
        return expected ? model.namesTogether() : 0;
    }

    private boolean isExpectedMiddle(MatchRecord person) {
        Name given = person.given();
        Name middle = person.middle();
        return given != null && middle != null && tables.goTogether(given, middle);
    }

    double givenBits(Name name, int birth) {
        return birth == 0 ? tables.leastGivenBits(name) : tables.givenBits(name, BirthDate.year(birth));
    }

    /** A rare family name is evidence for the family; for the person only together with the given name. */
    private double family(Level level, Level givenLevel, MatchRecord one, MatchRecord other) {
        Name mine = one.family();
        Name theirs = other.family();
        if (mine == null || theirs == null || !model.isFrequencyAdjusted(Compared.FAMILY_NAME, level)) {
            return 0;
        }
        double bits = Math.min(tables.familyBits(mine), tables.familyBits(theirs));
        double adjustment = model.frequencyAdjustment(Compared.FAMILY_NAME, level, bits);
        if (givenLevel == Level.DIFFERENT) {
            return Math.min(0, adjustment);
        }
        return goTogether(one) || goTogether(other) ? adjustment + model.namesTogether() : adjustment;
    }

    boolean goTogether(MatchRecord person) {
        Name given = person.given();
        Name family = person.family();
        return given != null
                && family != null
                && (tables.goTogether(given, family) || tables.goTogether(family, given));
    }
}
