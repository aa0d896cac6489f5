package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;

/** Compares a row with a learner field by field and adds up the weights (Fellegi and Sunter). */
final class Scorer {

    private static final NameTables TABLES = NameTables.standard();

    private static final int FIELDS = Compared.all().size();

    /** In the order of {@link Compared}; what the fields say together comes after them. */
    private final FieldComparator[] comparators;

    private final PersonRule person;
    private final Weights weights;
    private final MostWeights most;
    private final long prior;
    private final long review;

    /** By the name tables alone. */
    Scorer(MatchModel model) {
        this(model, Census.none());
    }

    Scorer(MatchModel model, Census census) {
        KnownNames names = new KnownNames(TABLES, census);
        comparators = new FieldComparator[] {
            new GivenNameComparator(TABLES, names),
            new FamilyNameComparator(TABLES),
            new BirthDateComparator(),
            new GenderComparator(),
            new PostCodeComparator(),
            new EmailComparator(),
            new MiddleNameComparator(TABLES),
            new PlaceComparator(Compared.PLACE_OF_BIRTH, MatchRecord::birthPlace),
            new PlaceComparator(Compared.SCHOOL_AT_AGE_16, MatchRecord::school)
        };
        NameBits bits = new NameBits(TABLES, model.countsNames() ? census : Census.none());
        person = new PersonRule(TABLES, bits, new SlipProof(TABLES, names));
        weights = new Weights(model, TABLES, bits);
        most = new MostWeights(model, weights, TABLES);
        prior = Math.round(model.prior() * 1000);
        review = Math.round(model.review() * 1000);
    }

    /** The learner with the evidence; null where not plausible. */
    @Nullable
    ScoredCandidate plausible(MatchRecord row, RegisteredLearner learner, Set<KeyKind> keys) {
        return score(row, MatchRecord.of(learner.details()), learner, keys, true);
    }

    /** The learner with the evidence, plausible or not. */
    ScoredCandidate score(MatchRecord row, RegisteredLearner learner, Set<KeyKind> keys) {
        ScoredCandidate scored = score(row, MatchRecord.of(learner.details()), learner, keys, false);
        if (scored == null) {
            throw new IllegalStateException("every learner is scored where plausibility is not asked for");
        }
        return scored;
    }

    @Nullable
    ScoredCandidate score(
            MatchRecord row, MatchRecord record, RegisteredLearner learner, Set<KeyKind> keys, boolean onlyPlausible) {
        Level[] levels = levels(row, record);
        long[] each = new long[FIELDS];
        long total = prior;
        for (int i = 0; i < FIELDS; i++) {
            each[i] = weights.thousandths(Compared.all().get(i), levels, row, record);
            total += each[i];
        }
        boolean fiveEqual = row.keyFields().allEqual(record.keyFields());
        if (onlyPlausible && total < review && !fiveEqual && !livedThere(keys, levels)) {
            return null;
        }
        return new ScoredCandidate(
                learner.entry(),
                learner.currentUln(),
                learner.status() == LearnerStatus.MERGED,
                fiveEqual,
                total / 1000.0,
                keys,
                evidence(levels, each));
    }

    boolean isPlausible(ScoredCandidate candidate) {
        Level[] levels = candidate.evidence().stream().map(Evidence::level).toArray(Level[]::new);
        return Math.round(candidate.total() * 1000) >= review
                || candidate.fiveFieldsEqual()
                || livedThere(candidate.keys(), levels);
    }

    /**
     * Whether the learner has the row's names and birthday and lived where the row says, before moving. Learners keep the
     * keys of earlier addresses: where the present postcode is another one, the key of birthday and postcode is of a former
     * one. No sketch stands beside such a key, so {@link SketchBound} passes over nobody of these.
     */
    private static boolean livedThere(Set<KeyKind> keys, Level[] levels) {
        return keys.contains(KeyKind.BIRTH_DATE_POST_CODE)
                && levels[Compared.POST_CODE.ordinal()] != Level.EXACT
                && levels[Compared.GIVEN_NAME.ordinal()] == Level.EXACT
                && levels[Compared.FAMILY_NAME.ordinal()] != Level.DIFFERENT
                && levels[Compared.DATE_OF_BIRTH.ordinal()] == Level.EXACT
                && levels[Compared.GENDER.ordinal()] != Level.DIFFERENT;
    }

    /** What the learners are measured by who were met and not yet read. */
    SketchBound bound(MatchRecord row) {
        return new SketchBound(row, most, prior, review);
    }

    /** Prior and weights, in thousandths. */
    long total(MatchRecord one, MatchRecord other) {
        Level[] levels = levels(one, other);
        long total = prior;
        for (Compared field : Compared.all()) {
            total += weights.thousandths(field, levels, one, other);
        }
        return total;
    }

    /** By ordinal of {@link Compared}. */
    Level[] levels(MatchRecord one, MatchRecord other) {
        Level[] levels = new Level[FIELDS];
        Arrays.fill(levels, Level.MISSING);
        for (int i = 0; i < comparators.length; i++) {
            levels[i] = comparators[i].compare(one, other);
        }
        levels[Compared.PERSON.ordinal()] = person.judge(levels, one, other);
        return levels;
    }

    private static List<Evidence> evidence(Level[] levels, long[] each) {
        List<Evidence> evidence = new ArrayList<>(FIELDS);
        for (int i = 0; i < FIELDS; i++) {
            evidence.add(new Evidence(Compared.all().get(i), levels[i], each[i] / 1000.0));
        }
        return List.copyOf(evidence);
    }
}
