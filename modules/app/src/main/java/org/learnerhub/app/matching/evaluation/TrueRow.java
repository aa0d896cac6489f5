package org.learnerhub.app.matching.evaluation;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * Who a row is in truth.
 *
 * @param uln the learner's number in the register; null where the file has no numbers, or the person is new
 * @param person names the person among the file's people; null where it does not
 * @param trouble what is the matter with the row; empty where the file does not say
 * @param community the person's naming community; empty where the file does not say
 * @param other somebody else, such as a twin, with whom the row must not be matched: a learner's number, or a person of
 *     an earlier row; null for nobody in particular
 */
record TrueRow(
        @Nullable Uln uln,
        @Nullable String person,
        String trouble,
        String community,
        @Nullable String other) {}
