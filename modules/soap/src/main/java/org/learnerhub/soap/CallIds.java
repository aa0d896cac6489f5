package org.learnerhub.soap;

import java.util.function.Supplier;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.jspecify.annotations.Nullable;

/** Gives each call an id of its own, by which audit trail, history, fault and log can be laid side by side. */
final class CallIds extends AbstractPhaseInterceptor<Message> {

    private static final String KEY = CallIds.class.getName();

    private final Supplier<String> fresh;

    CallIds(Supplier<String> fresh) {
        super(Phase.RECEIVE);
        this.fresh = fresh;
    }

    @Override
    public void handleMessage(Message request) {
        request.getExchange().put(KEY, fresh.get());
    }

    /** Null where the call went wrong before it got one. */
    static @Nullable String of(Exchange exchange) {
        return (String) exchange.get(KEY);
    }

    static String ofCurrentRequest() {
        Message request = PhaseInterceptorChain.getCurrentMessage();
        String id = request == null ? null : of(request.getExchange());
        if (id == null) {
            throw new IllegalStateException("calls come in by a door that numbers them");
        }
        return id;
    }
}
