package org.learnerhub.domain.matching;

/**
 * Turns levels into weights by a model, in thousandths: what is printed is what was added. Names that many people share
 * say less than rare ones, and names at home in one community together less than each alone.
 */
final class Weights {

    private final MatchModel model;
    private final NameTables tables;
    private final NameBits bits;

    Weights(MatchModel model, NameTables tables, NameBits bits) {
        this.model = model;
        this.tables = tables;
        this.bits = bits;
    }

    /** @param levels of all fields, by ordinal */
    long thousandths(Compared field, Level[] levels, MatchRecord one, MatchRecord other) {
        Level level = levels[field.ordinal()];
        double weight = model.weight(field, level);
        if (weight == 0 && level == Level.MISSING) {
            return 0;
        }
        switch (field) {
            case POST_CODE -> weight = level == Level.DIFFERENT && !bits.isCounted() ? model.movedUncounted() : weight;
            case GENDER -> weight = isOtherSex(level, levels) ? model.otherSex() : weight;
            case GIVEN_NAME -> weight += given(level, one, other);
            case FAMILY_NAME -> weight += family(level, levels[Compared.GIVEN_NAME.ordinal()], one, other);
            case MIDDLE_OTHER_NAME -> weight = middle(level, weight, one, other);
            case DATE_OF_BIRTH -> weight += birth(level, one, other);
            default -> {}
        }
        return Math.round(weight * 1000);
    }

    boolean isCounted() {
        return bits.isCounted();
    }

    /** As they count here; a name that is missing as the rarest. */
    double givenBits(MatchRecord person) {
        Name given = person.given();
        return given == null ? Double.MAX_VALUE : bits.given(given, BirthDate.year(person.birth()));
    }

    double familyBits(MatchRecord person) {
        Name family = person.family();
        return family == null ? Double.MAX_VALUE : bits.family(family);
    }

    double birthBits(int born) {
        return bits.birth(BirthDate.year(born));
    }

    /** What both names together add at most beside anybody else's. */
    double mostTogether(MatchRecord person) {
        if (bits.isCounted()) {
            return -together(person);
        }
        return goTogether(person) ? model.namesTogether() : Math.max(0, model.namesTogether());
    }

    private static boolean isOtherSex(Level level, Level[] levels) {
        return level == Level.DIFFERENT && levels[Compared.GIVEN_NAME.ordinal()] == Level.DIFFERENT;
    }

    /** A birthday says more where fewer people of the register are of that age. */
    private double birth(Level level, MatchRecord one, MatchRecord other) {
        double moved = 0;
        if (bits.isCounted() && model.isFrequencyAdjusted(Compared.DATE_OF_BIRTH, level)) {
            double fewer = Math.min(bits.birth(BirthDate.year(one.birth())), bits.birth(BirthDate.year(other.birth())));
            moved = model.frequencyAdjustment(Compared.DATE_OF_BIRTH, level, fewer);
        }
        return level == Level.EXACT && BirthDate.isFirstOfJanuary(one.birth()) ? moved + model.firstOfJanuary() : moved;
    }

    private double given(Level level, MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null || theirs == null || !model.isFrequencyAdjusted(Compared.GIVEN_NAME, level)) {
            return 0;
        }
        double fewer = Math.min(
                bits.given(mine, BirthDate.year(one.birth())), bits.given(theirs, BirthDate.year(other.birth())));
        return model.frequencyAdjustment(Compared.GIVEN_NAME, level, fewer);
    }

    /** SINGH and KAUR as middle names say little. */
    private double middle(Level level, double weight, MatchRecord one, MatchRecord other) {
        if (level != Level.EXACT) {
            return weight;
        }
        if (isExpectedMiddle(one) || isExpectedMiddle(other)) {
            return weight + model.namesTogether();
        }
        return bits.isCounted() ? Math.min(weight, Math.min(middleBits(one), middleBits(other))) : weight;
    }

    private double middleBits(MatchRecord person) {
        Name family = person.family();
        Name middle = person.middle();
        return family == null || middle == null ? Double.MAX_VALUE : bits.middle(family, middle);
    }

    private boolean isExpectedMiddle(MatchRecord person) {
        Name given = person.given();
        Name middle = person.middle();
        return given != null && middle != null && tables.goTogether(given, middle);
    }

    /** A rare family name is evidence for the family; for the person only together with the given name. */
    private double family(Level level, Level givenLevel, MatchRecord one, MatchRecord other) {
        Name mine = one.family();
        Name theirs = other.family();
        if (mine == null || theirs == null || !model.isFrequencyAdjusted(Compared.FAMILY_NAME, level)) {
            return 0;
        }
        double adjustment = model.frequencyAdjustment(
                Compared.FAMILY_NAME, level, Math.min(bits.family(mine), bits.family(theirs)));
        if (givenLevel == Level.DIFFERENT) {
            return Math.min(0, adjustment);
        }
        return adjustment - together(one, other);
    }

    private double together(MatchRecord one, MatchRecord other) {
        if (bits.isCounted()) {
            return Math.max(together(one), together(other));
        }
        return goTogether(one) || goTogether(other) ? -model.namesTogether() : 0;
    }

    private double together(MatchRecord person) {
        Name given = person.given();
        Name family = person.family();
        return given == null || family == null ? 0 : bits.together(given, family);
    }

    private boolean goTogether(MatchRecord person) {
        Name given = person.given();
        Name family = person.family();
        return given != null
                && family != null
                && (tables.goTogether(given, family) || tables.goTogether(family, given));
    }
}
