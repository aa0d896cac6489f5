package org.learnerhub.app.matching.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * Pairwise quality on one public set, with the model's weights, the keys as they are, and a prior of one in as many as
 * the set holds.
 */
final class PublicEvaluation {

    /** Odds of 16 to 1: from here on links join records into people. */
    private static final int JOINED_FROM = 4;

    private final PublicSet set;
    private final PairFigures figures;
    private final JoinedGroups groups;

    private PublicEvaluation(PublicSet set) {
        this.set = set;
        figures = new PairFigures(set.rightPairs());
        groups = new JoinedGroups(set);
    }

    static PublicEvaluation of(PublicSet set, MatchModel model) {
        PublicEvaluation evaluation = new PublicEvaluation(set);
        RowMatcher matcher = new RowMatcher(new MemoryRegister(), forSet(model, set));
        List<RegisteredLearner> learners = evaluation.learners();
        for (long pair : evaluation.pairs()) {
            int one = (int) (pair >>> Integer.SIZE);
            int other = (int) pair;
            double total = Objects.requireNonNull(
                            matcher.score(set.records().get(one), learners.get(other), Set.of()),
                            "under this model everybody is plausible")
                    .total();
            evaluation.figures.count(total, set.samePerson(one, other));
            if (total >= JOINED_FROM) {
                evaluation.groups.link(one, other);
            }
        }
        return evaluation;
    }

    /** Everybody is plausible, so that every pair gets its total. */
    private static MatchModel forSet(MatchModel model, PublicSet set) {
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.put("prior", Double.toString(-Math.log(set.records().size()) / Math.log(2)));
        settings.put("review", "-1000");
        StringBuilder file = new StringBuilder();
        settings.forEach(
                (name, value) -> file.append(name).append('=').append(value).append('\n'));
        return MatchModel.of(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<RegisteredLearner> learners() {
        UlnPermutation numbers = new UlnPermutation(new byte[16]);
        List<RegisteredLearner> learners = new ArrayList<>();
        for (int i = 0; i < set.records().size(); i++) {
            Uln uln = numbers.at(i);
            learners.add(new RegisteredLearner(
                    i + 1L,
                    uln,
                    LearnerStatus.LIVE,
                    null,
                    i + 1L,
                    1,
                    set.records().get(i)));
        }
        return learners;
    }

    /** Two records that share a key, the first in the upper half. */
    private Set<Long> pairs() {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < set.records().size(); i++) {
            for (long key : BlockingKeys.of(set.records().get(i)).toArray()) {
                List<Integer> before = byKey.computeIfAbsent(key, k -> new ArrayList<>(2));
                for (int earlier : before) {
                    pairs.add(((long) earlier << Integer.SIZE) | i);
                }
                before.add(i);
            }
        }
        return pairs;
    }

    /** One line of a table: set, records, found by keys, then F1, precision and recall in three ways. */
    List<String> line() {
        return List.of(
                set.name(),
                Integer.toString(set.records().size()),
                String.format(Locale.ROOT, "%.4f", figures.found()),
                text(figures.from(0)),
                text(figures.from(figures.best())) + " from " + figures.best(),
                text(groups.quality()));
    }

    private static String text(PairFigures.Quality quality) {
        return String.format(Locale.ROOT, "%.4f (%.4f, %.4f)", quality.f1(), quality.precision(), quality.recall());
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("set", set.name());
        members.put("records", set.records().size());
        members.put("foundByKeys", figures.found());
        members.put("evenOdds", members(figures.from(0)));
        members.put("best", members(figures.from(figures.best())));
        members.put("bestFrom", figures.best());
        members.put("joined", members(groups.quality()));
        return members;
    }

    private static Map<String, Double> members(PairFigures.Quality quality) {
        Map<String, Double> members = new LinkedHashMap<>();
        members.put("f1", quality.f1());
        members.put("precision", quality.precision());
        members.put("recall", quality.recall());
        return members;
    }
}
