package org.learnerhub.soap.envelope;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;

/** The beginning of a message, read before CXF takes the request: whoever reads it afterwards goes on from here. */
public final class EarlyBytes {

    private static final String ATTRIBUTE = EarlyBytes.class.getName();

    private final RequestBytes bounded;
    private @Nullable FirstBytes first;
    private @Nullable Exception failure;

    private EarlyBytes(RequestBytes bounded) {
        this.bounded = bounded;
    }

    /** Reads, and keeps with the request what came of it. */
    public static EarlyBytes read(ServletRequest request, long maxBytes, Duration patience) throws IOException {
        EarlyBytes early = new EarlyBytes(new RequestBytes(request.getInputStream(), maxBytes, patience));
        request.setAttribute(ATTRIBUTE, early);
        try {
            early.first = new FirstBytes(early.bounded);
        } catch (IOException | RuntimeException e) {
            early.failure = e;
        }
        return early;
    }

    static Optional<EarlyBytes> of(Message message) {
        return message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof ServletRequest request
                        && request.getAttribute(ATTRIBUTE) instanceof EarlyBytes early
                ? Optional.of(early)
                : Optional.empty();
    }

    RequestBytes bounded() {
        return bounded;
    }

    /** @throws IOException or a refusal, as reading did */
    public FirstBytes first() throws IOException {
        if (failure instanceof IOException broken) {
            throw broken;
        }
        if (failure instanceof RuntimeException refused) {
            throw refused;
        }
        return requireNonNull(first);
    }
}
