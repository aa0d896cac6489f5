package org.learnerhub.domain.retention;

/** What erasing a learner does to a kind of data. */
public enum Effect {
    /** It is gone, or says nothing of the learner any more. */
    REMOVED("removed"),
    /** It stays; the declaration says why. */
    KEPT("kept"),
    /** The bytes may still lie about, and nobody can read them: the key is destroyed. */
    UNREADABLE("made unreadable"),
    /** It never tells of a learner. */
    NOT_OF_LEARNERS("tells of no learner");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
