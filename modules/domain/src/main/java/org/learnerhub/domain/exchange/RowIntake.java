package org.learnerhub.domain.exchange;

/**
 * Takes the rows of one batch as they are read, in the order of the file.
 *
 * @param <R> a row as a reader finds it
 */
public interface RowIntake<R> {

    /** The row's number as its sender counts. */
    int number(R row);

    /**
     * Checks a row and holds it.
     *
     * @throws org.learnerhub.domain.problem.RefusedException where the file cannot go on because of it
     */
    void row(R row);

    /** Stores what is held as this chunk and holds nothing more; belongs to the surrounding transaction. */
    void store(int chunk);
}
