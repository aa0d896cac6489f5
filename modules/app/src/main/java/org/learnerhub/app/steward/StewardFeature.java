package org.learnerhub.app.steward;

import java.time.InstantSource;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.stewardship.LookIntoLife;
import org.learnerhub.domain.stewardship.OrderMerge;
import org.learnerhub.domain.stewardship.PreviewMerge;
import org.learnerhub.store.Store;

/**
 * Learners in the hands of the hub's own people.
 *
 * @param two whether two people have to agree to a merge or unmerge
 */
public record StewardFeature(Store store, ReadGate gate, boolean two, InstantSource clock) {

    public LookIntoLife lives() {
        return new LookIntoLife(store.stewardship(), gate);
    }

    public OrderMerge orders() {
        return new OrderMerge(store.stewardship(), store.staffWork().mergeProposals(), gate, two, clock);
    }

    /** What a merge or an unmerge would bring about. */
    public PreviewMerge previews() {
        return new PreviewMerge(store.stewardship(), store.staffWork().holdings(), gate);
    }
}
