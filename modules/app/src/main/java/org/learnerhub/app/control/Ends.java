package org.learnerhub.app.control;

/** Exit codes of a command that did not end by itself; README.md lists all. */
final class Ends {

    static final int USAGE = 2;

    /** The hub ended before the command did. */
    static final int CUT_SHORT = 5;

    /** A fault of the program. */
    static final int FAULT = 70;

    private Ends() {}
}
