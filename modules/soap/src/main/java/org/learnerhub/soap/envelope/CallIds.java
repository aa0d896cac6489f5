package org.learnerhub.soap.envelope;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletRequest;
import java.util.function.Supplier;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;

/** Gives each call an id of its own, by which audit trail, history, fault and log can be laid side by side. */
public final class CallIds extends AbstractPhaseInterceptor<Message> {

    private static final String KEY = CallIds.class.getName();

    private final Supplier<String> fresh;

    public CallIds(Supplier<String> fresh) {
        super(Phase.RECEIVE);
        this.fresh = fresh;
    }

    @Override
    public void handleMessage(Message request) {
        request.getExchange().put(KEY, ofCurrentRequest(fresh));
    }

    /** Null where the call went wrong before it got one. */
    public static @Nullable String of(Exchange exchange) {
        return (String) exchange.get(KEY);
    }

    /** The id of the call that this thread answers, given to it now where it has none. */
    public static String ofCurrentRequest(Supplier<String> fresh) {
        ServletRequest request = requireNonNull(CurrentRequest.get(), "calls come in by the hub's servlet");
        if (!(request.getAttribute(KEY) instanceof String id)) {
            String given = fresh.get();
            request.setAttribute(KEY, given);
            return given;
        }
        return id;
    }

    public static String ofCurrentRequest() {
        return ofCurrentRequest(() -> {
            throw new IllegalStateException("calls come in by a service that numbers them");
        });
    }
}
