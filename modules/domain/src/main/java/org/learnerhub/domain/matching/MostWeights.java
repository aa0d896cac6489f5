package org.learnerhub.domain.matching;

import java.util.List;

/** The highest that {@link Weights} can give in thousandths, whoever is on the other side: to be changed with it. */
final class MostWeights {

    private static final List<Level> ONLY_DIFFERENT = List.of(Level.DIFFERENT);
    private static final int LEVELS = Level.all().size();

    private final MatchModel model;
    private final Weights weights;
    private final NameTables tables;
    private final long[] highest = new long[Compared.all().size()];
    private final long[][] each = new long[Compared.all().size()][LEVELS];

    MostWeights(MatchModel model, Weights weights, NameTables tables) {
        this.model = model;
        this.weights = weights;
        this.tables = tables;
        for (Compared field : Compared.all()) {
            highest[field.ordinal()] = Long.MIN_VALUE;
            for (Level level : Level.all()) {
                long weight = thousandths(weight(field, level));
                each[field.ordinal()][level.ordinal()] = weight;
                highest[field.ordinal()] = Math.max(highest[field.ordinal()], weight);
            }
        }
    }

    private double weight(Compared field, Level level) {
        double weight = model.weight(field, level);
        if (field == Compared.GENDER && level == Level.DIFFERENT) {
            return Math.max(weight, model.otherSex());
        }
        return field == Compared.POST_CODE && level == Level.DIFFERENT && !weights.isCounted()
                ? model.movedUncounted()
                : weight;
    }

    /** What names count. */
    Weights names() {
        return weights;
    }

    NameTables tables() {
        return tables;
    }

    /** Of all levels, as the model names them. */
    long of(Compared field) {
        return highest[field.ordinal()];
    }

    long of(Compared field, Level level) {
        return each[field.ordinal()][level.ordinal()];
    }

    long of(Compared field, Level one, Level other) {
        return Math.max(of(field, one), of(field, other));
    }

    /** @param born of the row */
    long birth(Level level, int born) {
        double moved = weights.isCounted() ? adjustment(Compared.DATE_OF_BIRTH, level, weights.birthBits(born)) : 0;
        if (level == Level.MISSING) {
            moved = Math.max(0, moved);
        }
        boolean first = level == Level.EXACT && BirthDate.isFirstOfJanuary(born);
        double weight = model.weight(Compared.DATE_OF_BIRTH, level) + moved;
        return thousandths(first ? weight + model.firstOfJanuary() : weight);
    }

    /** Of a date of birth that is not known. */
    long anyBirth(int born) {
        long most = Long.MIN_VALUE;
        for (Level level : Level.all()) {
            most = Math.max(most, birth(level, born));
        }
        return most;
    }

    /** Where a middle name goes together with the given name a model may add to its weight. */
    long middle() {
        double most = Double.NEGATIVE_INFINITY;
        for (Level level : Level.all()) {
            most = Math.max(most, weight(Compared.MIDDLE_OTHER_NAME, level));
        }
        return thousandths(most + Math.max(0, model.namesTogether()));
    }

    /** @param different whether it is no other level */
    long given(double bits, boolean different) {
        double most = Double.NEGATIVE_INFINITY;
        for (Level level : levels(different)) {
            most = Math.max(
                    most, model.weight(Compared.GIVEN_NAME, level) + adjustment(Compared.GIVEN_NAME, level, bits));
        }
        return thousandths(most);
    }

    /** @param different whether it is no other level */
    long family(double bits, double together, boolean different) {
        double most = Double.NEGATIVE_INFINITY;
        for (Level level : levels(different)) {
            double weight = model.weight(Compared.FAMILY_NAME, level);
            double adjustment = adjustment(Compared.FAMILY_NAME, level, bits);
            boolean adjusted = model.isFrequencyAdjusted(Compared.FAMILY_NAME, level);
            double withBoth = weight + (adjustment + (adjusted ? together : 0));
            most = Math.max(most, Math.max(withBoth, weight + Math.min(0, adjustment)));
        }
        return thousandths(most);
    }

    /**
     * Beside another given name.
     *
     * @param different whether it is no other level
     */
    long familyOfOtherGiven(double bits, boolean different) {
        double most = Double.NEGATIVE_INFINITY;
        for (Level level : levels(different)) {
            double adjustment = adjustment(Compared.FAMILY_NAME, level, bits);
            most = Math.max(most, model.weight(Compared.FAMILY_NAME, level) + Math.min(0, adjustment));
        }
        return thousandths(most);
    }

    private static List<Level> levels(boolean different) {
        return different ? ONLY_DIFFERENT : Level.all();
    }

    /** The name on the other side may be as common as can be, and counts as no rarer. */
    private double adjustment(Compared field, Level level, double bits) {
        if (!model.isFrequencyAdjusted(field, level)) {
            return 0;
        }
        double adjustment = model.frequencyAdjustment(field, level, bits);
        if (level == Level.MISSING) {
            return Math.max(0, adjustment);
        }
        return model.growsWithBits(field, level)
                ? adjustment
                : Math.max(adjustment, model.frequencyAdjustment(field, level, -Double.MAX_VALUE));
    }

    private static long thousandths(double weight) {
        return Math.round(weight * 1000);
    }
}
