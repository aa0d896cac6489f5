package org.learnerhub.domain.retention;

/** A table whose texts are sealed by learners' keys, and may have rows of before, in the clear. */
public interface OldTexts {

    /**
     * Seals rows that nobody sealed yet, in the surrounding transaction.
     *
     * @return how many; as many as were wanted: there may be more
     */
    int seal(int most);
}
