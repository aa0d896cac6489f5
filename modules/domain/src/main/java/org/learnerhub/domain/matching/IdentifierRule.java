package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an institution's own identifier adds to the evidence. It supports and never proves: no identifier makes one person
 * of records whose names or dates of birth do not agree by themselves.
 */
final class IdentifierRule {

    private static final int FIELDS = Compared.all().size();

    private final MatchModel model;

    IdentifierRule(MatchModel model) {
        this.model = model;
    }

    /** Whether the model has weights for it. */
    boolean isWeighed() {
        return model.weight(Compared.MIS_IDENTIFIER, Level.EXACT) != 0;
    }

    /**
     * @param scored without the identifier
     * @param level {@code EXACT} where the row's institution called the person so, {@code DIFFERENT} where only otherwise
     */
    ScoredCandidate with(ScoredCandidate scored, Level level) {
        Level[] levels = levels(scored);
        if (level == Level.EXACT && isUsedAgain(levels)) {
            return scored;
        }
        levels[Compared.MIS_IDENTIFIER.ordinal()] = level;
        ScoredCandidate weighed = with(scored, level, person(levels[Compared.PERSON.ordinal()], levels));
        return isCarried(weighed, levels) ? with(scored, level, Level.UNPROVEN) : weighed;
    }

    /** Given to somebody else since: one person's family name and birthday do not both change. */
    private static boolean isUsedAgain(Level[] levels) {
        return levels[Compared.FAMILY_NAME.ordinal()] == Level.DIFFERENT
                && levels[Compared.DATE_OF_BIRTH.ordinal()] == Level.DIFFERENT;
    }

    /** Another row of the same file, with another identifier, is this person already. */
    ScoredCandidate contradicted(ScoredCandidate scored) {
        Level[] levels = levels(scored);
        return levels[Compared.PERSON.ordinal()] == Level.MISSING
                ? with(scored, levels[Compared.MIS_IDENTIFIER.ordinal()], Level.CONTRADICTED)
                : scored;
    }

    private static Level person(Level before, Level[] levels) {
        return switch (levels[Compared.MIS_IDENTIFIER.ordinal()]) {
            case EXACT -> isTypingError(before, levels) ? Level.MISSING : before;
            case DIFFERENT -> before == Level.MISSING && isTwinLike(levels) ? Level.TWIN : before;
            default -> before;
        };
    }

    /** In doubt for nothing but a given name that looks like the other's, or is another form of it: then no twin. */
    private static boolean isTypingError(Level before, Level[] levels) {
        return before != Level.CONTRADICTED
                && before != Level.UNPROVEN
                && (before == Level.ALIKE || levels[Compared.GIVEN_NAME.ordinal()] == Level.CLOSE)
                && levels[Compared.DATE_OF_BIRTH.ordinal()] == Level.EXACT
                && PersonRule.agrees(levels[Compared.FAMILY_NAME.ordinal()])
                && levels[Compared.GENDER.ordinal()] != Level.DIFFERENT
                && levels[Compared.MIDDLE_OTHER_NAME.ordinal()] != Level.DIFFERENT;
    }

    /** Twins have two identifiers, one address and, often enough, names that look alike. */
    private static boolean isTwinLike(Level[] levels) {
        Level given = levels[Compared.GIVEN_NAME.ordinal()];
        return (given == Level.CLOSE || given == Level.VARIANT)
                && PersonRule.agrees(levels[Compared.FAMILY_NAME.ordinal()])
                && levels[Compared.DATE_OF_BIRTH.ordinal()] == Level.EXACT
                && levels[Compared.POST_CODE.ordinal()] != Level.DIFFERENT;
    }

    /** Would be matched for the identifier, although a name or the date of birth does not agree. */
    private boolean isCarried(ScoredCandidate weighed, Level[] levels) {
        double without = weighed.total() - model.weight(Compared.MIS_IDENTIFIER, Level.EXACT);
        boolean matchesWithout = Decision.thousandths(without) >= Decision.thousandths(model.match());
        return levels[Compared.MIS_IDENTIFIER.ordinal()] == Level.EXACT
                && !weighed.isDoubtful()
                && weighed.total() >= model.match()
                && !matchesWithout
                && !identityAgrees(levels);
    }

    private static boolean identityAgrees(Level[] levels) {
        Level given = levels[Compared.GIVEN_NAME.ordinal()];
        Level family = levels[Compared.FAMILY_NAME.ordinal()];
        boolean both = agrees(given) && agrees(family);
        boolean oneWhole = given == Level.EXACT || family == Level.EXACT || given == Level.SWAPPED;
        return both && oneWhole && levels[Compared.DATE_OF_BIRTH.ordinal()] == Level.EXACT;
    }

    private static boolean agrees(Level name) {
        return name == Level.SWAPPED || PersonRule.agrees(name);
    }

    /** By ordinal of {@link Compared}; what an older program scored is shorter. */
    private static Level[] levels(ScoredCandidate scored) {
        Level[] levels = new Level[FIELDS];
        Arrays.fill(levels, Level.MISSING);
        scored.evidence().forEach(one -> levels[one.field().ordinal()] = one.level());
        return levels;
    }

    private ScoredCandidate with(ScoredCandidate scored, Level identifier, Level person) {
        List<Evidence> evidence = new ArrayList<>(FIELDS);
        long total = Math.round(scored.total() * 1000);
        for (Evidence one : scored.evidence()) {
            if (one.field() == Compared.PERSON && one.level() != person) {
                Evidence now = evidence(Compared.PERSON, person);
                total += Math.round((now.weight() - one.weight()) * 1000);
                evidence.add(now);
            } else if (one.field() == Compared.MIS_IDENTIFIER) {
                total -= Math.round(one.weight() * 1000);
            } else {
                evidence.add(one);
            }
        }
        Evidence own = evidence(Compared.MIS_IDENTIFIER, identifier);
        evidence.add(own);
        total += Math.round(own.weight() * 1000);
        return new ScoredCandidate(
                scored.entry(),
                scored.uln(),
                scored.merged(),
                scored.fiveFieldsEqual(),
                total / 1000.0,
                keys(scored.keys(), identifier),
                List.copyOf(evidence));
    }

    private static Set<KeyKind> keys(Set<KeyKind> before, Level identifier) {
        if (identifier != Level.EXACT) {
            return before;
        }
        Set<KeyKind> keys = EnumSet.of(KeyKind.MIS_IDENTIFIER);
        keys.addAll(before);
        return keys;
    }

    private Evidence evidence(Compared field, Level level) {
        return new Evidence(field, level, Math.round(model.weight(field, level) * 1000) / 1000.0);
    }
}
