package org.learnerhub.web.frame;

/** There is nothing at the address, or nothing for who asks: which of both is not told. */
public final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingHere() {
        super("nothing here", null, false, false);
    }
}
