package org.learnerhub.web.provider;

import java.util.concurrent.Semaphore;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * How many answers may be under way that hold a connection of the database for as long as their readers take: so few that
 * slow readers stop nobody else's work.
 */
final class LongAnswers {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @throws RefusedException ANSWERS_UNDER_WAY where there is no place */
    void run(Runnable answer) {
        if (!places.tryAcquire()) {
            throw new RefusedException(ProviderCode.ANSWERS_UNDER_WAY);
        }
        try {
            answer.run();
        } finally {
            places.release();
        }
    }
}
