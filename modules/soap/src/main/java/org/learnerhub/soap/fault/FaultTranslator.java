package org.learnerhub.soap.fault;

import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.AnswerShape;
import org.learnerhub.soap.envelope.CallIds;
import org.learnerhub.soap.envelope.RequestBytes;

/** Where CXF answers, the one place in which anything that was thrown becomes what the caller is told. */
public final class FaultTranslator extends AbstractPhaseInterceptor<Message> {

    private final ToldFaults told;

    public FaultTranslator(ToldFaults told) {
        super(Phase.SETUP);
        this.told = told;
    }

    @Override
    public void handleMessage(Message fault) {
        Message request = fault.getExchange().getInMessage();
        drain(request);
        fault.setContent(
                Exception.class, told.of(fault.getContent(Exception.class), request, CallIds.of(fault.getExchange())));
        fault.put(Message.ENCODING, AnswerShape.ENCODING);
        fault.put(Message.MTOM_ENABLED, false);
    }

    /** CXF would read on too before it answers, and without end where the sender is slow: it is left nothing to read. */
    private static void drain(@Nullable Message request) {
        RequestBytes bytes = request == null ? null : request.getContent(RequestBytes.class);
        if (request != null && bytes != null) {
            bytes.drain();
            request.removeContent(DelegatingInputStream.class);
        }
    }
}
