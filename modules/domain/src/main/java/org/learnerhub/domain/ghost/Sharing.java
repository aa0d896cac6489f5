package org.learnerhub.domain.ghost;

/**
 * How many live learners have the same contact.
 *
 * @param learners 1: nobody else; 0: none is known
 * @param families how many different family names they have
 */
public record Sharing(int learners, int families) {

    public static final Sharing NONE = new Sharing(0, 0);

    public static final Sharing ALONE = new Sharing(1, 1);

    /** Who fewer share is told as {@link #ALONE}: a household is no sign. */
    public static final int FEWEST = 4;

    /** Of either kind no more contacts are told of, the most shared ones first: so that memory does not grow. */
    public static final int MOST_CONTACTS = 100_000;
}
