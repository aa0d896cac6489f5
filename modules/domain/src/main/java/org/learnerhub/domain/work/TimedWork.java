package org.learnerhub.domain.work;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Work that a clock starts, on one node at a time. It looks whether something is due, may be broken off anywhere, and may
 * run twice at once where a node was held up so long that it was given up; long work becomes a task.
 *
 * @param name small letters and hyphens; kept in the database, so never given to other work
 * @param pause between the end of a run and the beginning of the next, on whatever node
 */
public record TimedWork(String name, Duration pause, Runnable work) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public TimedWork {
        if (!NAME.matcher(name).matches() || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("no name or no pause: " + name);
        }
    }
}
