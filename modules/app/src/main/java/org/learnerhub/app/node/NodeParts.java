package org.learnerhub.app.node;

import java.time.Clock;
import java.util.function.Supplier;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.ukrlp.EndsByStatus;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.store.Store;

/**
 * What the features of a node are put together from.
 *
 * @param model the model that decides, now and where none is active
 * @param census the version of the newest census of names; empty where there is none
 */
record NodeParts(
        HubSettings settings,
        Clock clock,
        HubKeys keys,
        Store store,
        PresentModel model,
        Matchers matchers,
        Supplier<String> census) {

    /** Who may send no more, by the register of providers. */
    SubmissionEnds submissionEnds() {
        return new EndsByStatus(store.providers().register(), settings.providersGrace());
    }

    /** Strict matching by the node's own model, for the use cases about single learners. */
    RowMatcher strict() {
        return matchers.by(new MatchRules(MatchPolicy.STRICT, model.own().digest()));
    }
}
