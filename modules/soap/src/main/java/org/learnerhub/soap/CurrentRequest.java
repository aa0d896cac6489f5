package org.learnerhub.soap;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The request that a thread answers, however its message is read. */
final class CurrentRequest {

    private static final ThreadLocal<ServletRequest> HELD = new ThreadLocal<>();

    private CurrentRequest() {}

    static void during(ServletRequest request, Work work) throws IOException, ServletException {
        HELD.set(request);
        try {
            work.run();
        } finally {
            HELD.remove();
        }
    }

    /** Null where the thread answers none. */
    static @Nullable ServletRequest get() {
        return HELD.get();
    }

    /** What is done for a request. */
    interface Work {
        void run() throws IOException, ServletException;
    }
}
