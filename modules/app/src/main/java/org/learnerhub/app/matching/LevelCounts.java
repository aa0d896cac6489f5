package org.learnerhub.app.matching;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatcher;

/** How often each level of each field occurs in pairs. */
final class LevelCounts {

    /** Under it every pair is plausible, and so explained. */
    private static final MatchModel EVERYBODY =
            MatchModel.of("prior=0\nreview=-1000\nmatch=0\nmargin=0\n".getBytes(StandardCharsets.UTF_8));

    private final RowMatcher matcher;
    private final Map<String, Long> counts = new HashMap<>();

    LevelCounts(LearnerRegister register, Census census) {
        matcher = new RowMatcher(register, EVERYBODY, MatchPolicy.STRICT, census);
    }

    void add(LearnerDetails one, RegisteredLearner other) {
        var scored = matcher.score(one, other, Set.of());
        if (scored != null) {
            scored.evidence().forEach(level -> counts.merge(level.field() + "." + level.level(), 1L, Long::sum));
        }
    }

    /** @param setting the field and level as a model file names them */
    long of(String setting) {
        return counts.getOrDefault(setting, 0L);
    }
}
