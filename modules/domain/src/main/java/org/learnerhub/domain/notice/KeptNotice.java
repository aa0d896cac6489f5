package org.learnerhub.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is kept.
 *
 * @param number counts up
 * @param tries how often it was tried to be sent
 * @param dueAt when it is to be tried next; while somebody tries, until when nobody else does; null: not any more
 * @param code why it was not sent, as {@code HUB-…}; null where nothing is wrong
 */
public record KeptNotice(
        long number,
        Notice notice,
        State state,
        Instant madeAt,
        int tries,
        @Nullable Instant dueAt,
        @Nullable String code) {

    /** How it stands; stored by name. */
    public enum State {
        WAITING,
        SENT,
        /** Nobody is to be written to: there is no address, or e-mail is not wanted. It stays to be read in the hub. */
        KEPT,
        /** Could not be sent, see the code; sent again on somebody's word only. */
        SET_ASIDE
    }
}
