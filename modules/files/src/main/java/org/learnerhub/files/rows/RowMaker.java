package org.learnerhub.files.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one row after the other of their values. */
public interface RowMaker<F, R> {

    /**
     * Called once, when what the file says of itself is known and the first row is not yet made.
     *
     * @throws org.learnerhub.domain.problem.RefusedException where the file cannot go on because of it
     */
    default void begin(HeadValues head) {}

    /** @param value blank or null: absent */
    void set(F field, @Nullable String value);

    /** The row of the values set since the last one. */
    R made(int number, List<Objection<F>> findings);
}
