package org.learnerhub.soap.message;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.CurrentRequest;

/** What an operation has said to a call already, where the whole way has to tell it: nobody is asked the same thing twice. */
public final class EarlyAnswer {

    private static final String ATTRIBUTE = EarlyAnswer.class.getName();

    private final @Nullable Object answer;
    private final @Nullable Throwable refusal;

    private EarlyAnswer(@Nullable Object answer, @Nullable Throwable refusal) {
        this.answer = answer;
        this.refusal = refusal;
    }

    /** Asks, and keeps with the request what was said. */
    public static EarlyAnswer ask(ServletRequest request, Supplier<Object> operation) {
        EarlyAnswer early;
        try {
            early = new EarlyAnswer(operation.get(), null);
        } catch (RuntimeException | Error e) {
            early = new EarlyAnswer(null, e);
        }
        request.setAttribute(ATTRIBUTE, early);
        return early;
    }

    /** Null where the operation has not been asked. */
    public static @Nullable EarlyAnswer ofCurrentRequest() {
        ServletRequest request = CurrentRequest.get();
        return request == null ? null : (EarlyAnswer) request.getAttribute(ATTRIBUTE);
    }

    public boolean isRefusal() {
        return refusal != null;
    }

    /** @throws RuntimeException or an error, as the operation did */
    public Object get() {
        if (refusal instanceof RuntimeException refused) {
            throw refused;
        }
        if (refusal instanceof Error broken) {
            throw broken;
        }
        return requireNonNull(answer);
    }
}
