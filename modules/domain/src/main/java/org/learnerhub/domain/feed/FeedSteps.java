package org.learnerhub.domain.feed;

import org.learnerhub.domain.exchange.Step;

/** The steps of a feed between checking and answering. */
public final class FeedSteps {

    /** Of one chunk: whose its rows are. */
    public static final Step OWN = new Step("OWN");

    /** Not about one batch: loads whatever is next. */
    public static final Step LOAD = new Step("LOAD");

    private FeedSteps() {}
}
