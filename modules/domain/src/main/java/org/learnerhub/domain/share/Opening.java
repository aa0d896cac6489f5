package org.learnerhub.domain.share;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Face;

/**
 * Somebody at the link.
 *
 * @param said who it was by their own word, unchecked; null where they did not say
 */
public record Opening(
        String guid, Instant at, What what, @Nullable String said) {

    /** What they got; stored by name. */
    public enum What {
        /** What it is, on a page. */
        SHOWN,
        XML,
        PDF,
        JSON,
        /** Nothing: the PIN was wrong. */
        PIN_WRONG,
        /** Nothing: the extract is outdated, withdrawn or replaced. */
        SUPERSEDED;

        static What of(Face face) {
            return valueOf(face.name());
        }
    }
}
