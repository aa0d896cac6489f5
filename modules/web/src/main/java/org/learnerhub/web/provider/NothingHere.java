package org.learnerhub.web.provider;

import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All addresses that are none, and all methods that are none. */
@RestController
final class NothingHere {

    /** Is called by the web server only. */
    @SuppressWarnings("DoNotCallSuggester")
    @RequestMapping(Route.Paths.API)
    void nothing() {
        throw new RefusedException(ProviderCode.NOTHING_AT_ADDRESS);
    }
}
