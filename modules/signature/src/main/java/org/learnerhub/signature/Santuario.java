package org.learnerhub.signature;

import org.apache.xml.security.Init;

/** Starts the XML security library, once for the whole process however many threads ask. */
final class Santuario {

    static {
        Init.init();
    }

    private Santuario() {}

    /** To be called before any of the library's classes is used. */
    static void ready() {
        // loading this class did it
    }
}
