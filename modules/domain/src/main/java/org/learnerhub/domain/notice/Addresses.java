package org.learnerhub.domain.notice;

import java.util.Optional;

/** Where somebody reads e-mail, now. */
public interface Addresses {

    /** Empty where there is no address, or e-mail is not wanted. */
    Optional<String> of(Addressee to);
}
