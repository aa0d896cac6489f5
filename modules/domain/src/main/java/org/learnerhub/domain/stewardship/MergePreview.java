package org.learnerhub.domain.stewardship;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;

/**
 * What a merge, or the taking back of one, would bring about.
 *
 * @param learner the one to merge or to unmerge; null where nobody has the number
 * @param master into whom it would be merged, or is merged; null where there is none
 * @param moving all numbers that would answer otherwise, the learner's first: of a merge with the master's number, of an
 *     unmerge with the learner's
 * @param staying the others that answer with the master's number, before and after
 * @param follows how much is kept under the numbers that move, by the name of the kind of data
 * @param stays how much is kept under the master's number and those that stay
 * @param refusal why it would be refused; null where it would be done
 */
public record MergePreview(
        MergeProposal.Kind kind,
        @Nullable RegisteredLearner learner,
        @Nullable RegisteredLearner master,
        List<Uln> moving,
        List<Uln> staying,
        Map<String, Long> follows,
        Map<String, Long> stays,
        @Nullable Refusal refusal) {}
