package org.learnerhub.web.provider;

import java.util.List;

/** A school's number is that of several providers. */
final class SeveralProviders extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> candidates;

    SeveralProviders(List<String> candidates) {
        super("several providers");
        this.candidates = candidates;
    }

    List<String> candidates() {
        return candidates;
    }
}
