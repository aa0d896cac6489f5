package org.learnerhub.domain.access;

import org.learnerhub.domain.learner.DateOrder;

/**
 * What an institution has settled about the files it writes, where a file does not say so itself. A batch is read by
 * the habits that held when it was received.
 */
public record FileHabits(DateOrder dateOrder, FileEncoding encoding, FileSeparator separator) {

    private static final FileHabits AUTO = new FileHabits(DateOrder.AUTO, FileEncoding.AUTO, FileSeparator.AUTO);

    /** Nothing is settled. */
    public static FileHabits auto() {
        return AUTO;
    }
}
