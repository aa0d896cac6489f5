package org.learnerhub.domain.imports;

import org.learnerhub.domain.exchange.Step;

/** The steps of an import between checking and answering. */
public final class ImportSteps {

    /** Of one chunk: what it would change, which tells whether somebody has to be asked. */
    public static final Step COMPARE = new Step("COMPARE");

    /** Not about one batch: loads whatever is next. */
    public static final Step LOAD = new Step("LOADPRV");

    private ImportSteps() {}
}
