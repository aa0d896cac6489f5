package org.learnerhub.domain.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** The register as it is read within {@link ReadGate}; not to be kept beyond one look. */
public final class LearnerReading {

    private static final String OPTED_OUT = "2";

    private final LearnerSources sources;

    LearnerReading(LearnerSources sources) {
        this.sources = sources;
    }

    /** As {@link LearnerRegister#findByUln}. */
    public Map<Uln, RegisteredLearner> byUln(Collection<Uln> ulns) {
        return sources.register().findByUln(ulns);
    }

    /** As {@link LearnerFacts#of}. */
    public Map<Uln, LearnerFacts.Facts> facts(Collection<Uln> ulns) {
        return sources.facts().of(ulns);
    }

    /** As {@link LearnerFacts#havingKeys}. */
    public LearnerFacts.FoundByKeys havingKeys(long[] keys) {
        return sources.facts().havingKeys(keys);
    }

    /** As {@link LearnerVersions#of}. */
    public List<LearnerVersion> versions(Uln uln) {
        return sources.versions().of(uln);
    }

    /** As {@link LearnerStandings#mergedInto}. */
    public Map<Uln, List<RegisteredLearner>> mergedInto(Collection<Uln> masters) {
        return sources.standings().mergedInto(masters);
    }

    /**
     * Whether the learner has opted out of sharing, under any of the numbers that answer as one: since 2018 nobody can any
     * more, but who has stays so (contract 7).
     *
     * @param live the one that answers
     */
    public boolean isOptedOut(RegisteredLearner live) {
        return isOptedOut(live, mergedInto(List.of(live.uln())).getOrDefault(live.uln(), List.of()));
    }

    /** @param merged into the live one */
    public static boolean isOptedOut(RegisteredLearner live, List<RegisteredLearner> merged) {
        return Stream.concat(Stream.of(live), merged.stream())
                .anyMatch(one -> OPTED_OUT.equals(one.details().get(LearnerField.ABILITY_TO_SHARE)));
    }

    /** As {@link RegisterPages#of}. */
    public List<RegisteredLearner> entries(Collection<Long> entries) {
        return sources.pages().of(entries);
    }
}
