package org.learnerhub.domain.share;

import org.learnerhub.domain.extract.Face;

/** How an attempt at a link ended. */
public sealed interface Opened {

    /** There is no such link, or it opens no more: nobody is told which. */
    record Gone() implements Opened {}

    /** It has to be opened first. */
    record Closed(boolean asksForPin) implements Opened {}

    /** Another try is left. */
    record PinWrong() implements Opened {}

    /**
     * What it is.
     *
     * @param pass stands for the PIN for a quarter of an hour
     */
    record Shown(Share share, String pass) implements Opened {}

    /** The extract. */
    record Handed(Face face, byte[] bytes) implements Opened {}
}
