package org.learnerhub.domain.account;

import java.util.Optional;
import org.learnerhub.domain.learner.Uln;

/** How learners want to be told; the last word of each counts. */
public interface NotificationWishes {

    void save(Uln uln, NotificationWish wish);

    Optional<NotificationWish> of(Uln uln);
}
