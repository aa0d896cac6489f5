package org.learnerhub.domain.exchange;

import java.util.regex.Pattern;

/**
 * A step between receiving a batch and delivering its answer, or other work that is handed to the broker; each has its
 * queue. Those here are the exchange's own; a kind of batch adds its own.
 *
 * @param name a capital letter, then capital letters, digits and hyphens; at most 20
 */
public record Step(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9-]{0,19}");

    public static final Step CHECK = new Step("CHECK");
    public static final Step ANSWER = new Step("ANSWER");
    /** Makes a new edition of an answer after decisions of people. */
    public static final Step EDITION = new Step("EDITION");

    public static final Step DELIVER = new Step("DELIVER");

    public Step {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a step");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
