package org.learnerhub.web.provider;

import java.io.IOException;

/** Nobody takes the rest of an answer; there is nobody to tell either. */
final class CallerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallerGone(IOException cause) {
        super(cause);
    }
}
