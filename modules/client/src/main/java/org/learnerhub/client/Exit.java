package org.learnerhub.client;

/** Exit codes: part of the command line's contract, never reused. 70, a fault of the program, is the assembly's. */
final class Exit {

    static final int ALL_RESOLVED = 0;
    /** Finished, but some rows were rejected or need a person; for {@code verify}: not genuine. */
    static final int SOME_UNRESOLVED = 1;

    static final int USAGE = 2;
    static final int FILE_REFUSED = 3;
    /** Accepted, but there is no answer to rely on: not finished in time, parked, waiting to be confirmed, or a signature does not verify. */
    static final int NO_ANSWER = 4;

    static final int UNREACHABLE = 5;
    static final int CREDENTIALS = 6;

    private Exit() {}
}
