package org.learnerhub.domain.retention;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.learner.Uln;

/**
 * A key for each learner of whom something is sealed, outside the database and outside every backup: what is sealed by a
 * key that is destroyed nobody reads any more, in whatever copy. Which learners were erased is remembered here too, so that
 * a backup that comes back does not bring them back.
 */
public interface LearnerKeys {

    /**
     * Makes the learner's key where there is none.
     *
     * @throws NoSuchKeyException where the key is damaged
     */
    byte[] seal(Uln uln, byte[] clear);

    /**
     * Reads a learner's key once, to open whatever is sealed with it.
     *
     * @throws NoSuchKeyException where the key was destroyed; by the opener, where something was not sealed by it
     */
    UnaryOperator<byte[]> opener(Uln uln);

    /** @throws NoSuchKeyException where the key was destroyed, or it was not sealed by it */
    default byte[] open(Uln uln, byte[] sealed) {
        return opener(uln).apply(sealed);
    }

    /** For good; may be repeated. */
    void destroy(Uln uln);

    /** Remembers for good that the learner with this number was erased; may be repeated. */
    void remember(Uln uln);

    /** Who was erased, whatever the database says. */
    Set<Uln> remembered();
}
