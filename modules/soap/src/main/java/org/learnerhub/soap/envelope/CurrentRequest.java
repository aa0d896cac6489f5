package org.learnerhub.soap.envelope;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The request that a thread answers, however its message is read. */
public final class CurrentRequest {

    private static final ThreadLocal<ServletRequest> HELD = new ThreadLocal<>();

    private CurrentRequest() {}

    public static void during(ServletRequest request, Work work) throws IOException, ServletException {
        HELD.set(request);
        try {
            work.run();
        } finally {
            HELD.remove();
        }
    }

    /** Null where the thread answers none. */
    public static @Nullable ServletRequest get() {
        return HELD.get();
    }

    /** What is done for a request. */
    public interface Work {
        void run() throws IOException, ServletException;
    }
}
