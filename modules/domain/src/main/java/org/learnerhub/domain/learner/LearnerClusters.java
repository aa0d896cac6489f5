package org.learnerhub.domain.learner;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which numbers answer as one: those of a live learner, and of all who were merged into it. */
public interface LearnerClusters {

    /** One statement whatever their number; numbers that are nobody's, or of deleted learners, are left out. */
    Map<Uln, Cluster> of(Collection<Uln> ulns);

    /**
     * A live learner's numbers.
     *
     * @param live the one that answers
     * @param numbers all of them, ascending, the live one too
     */
    record Cluster(Uln live, List<Uln> numbers) {

        /** Of somebody into whom nobody is merged. */
        public static Cluster alone(Uln uln) {
            return new Cluster(uln, List.of(uln));
        }

        public boolean isAlone() {
            return numbers.size() == 1;
        }
    }
}
