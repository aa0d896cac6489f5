package org.learnerhub.soap.fault;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.SafeTrace;
import org.learnerhub.soap.envelope.AnswerShape;
import org.learnerhub.soap.envelope.CallIds;
import org.learnerhub.soap.envelope.RequestBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where anything that was thrown becomes what the caller is told: a refusal in the service's own form, or
 * HUB-9000 with the call's id, under which the log has types and places, and nobody's data.
 */
public final class FaultTranslator extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultTranslator.class);

    /** What the caller can do nothing about; the operator finds it in the log by the call's id. */
    private static final Set<HubCode> HUBS_OWN = Set.of(InternalCode.INTERNAL, ResultCode.KEPT_FILE_DAMAGED);

    /** The codes of SOAP itself that a client can act on. */
    private static final Map<HubCode, QName> OF_SOAP = Map.of(
            RequestCode.HEADER_NOT_UNDERSTOOD, Soap11.getInstance().getMustUnderstand(),
            RequestCode.NOT_SOAP_1_1, Soap11.getInstance().getVersionMismatch());

    private final FaultForm form;
    private final Supplier<String> correlationIds;

    public FaultTranslator(FaultForm form, Supplier<String> correlationIds) {
        super(Phase.SETUP);
        this.form = form;
        this.correlationIds = correlationIds;
    }

    @Override
    public void handleMessage(Message fault) {
        drain(fault.getExchange().getInMessage());
        Exception thrown = fault.getContent(Exception.class);
        Refusal refusal = Causes.refusal(thrown, fault.getExchange().getInMessage());
        String correlationId = null;
        refusal = refusal == null ? Refusal.of(InternalCode.INTERNAL) : refusal;
        if (HUBS_OWN.contains(refusal.code())) {
            correlationId = Objects.requireNonNullElseGet(CallIds.of(fault.getExchange()), correlationIds);
            log(refusal.code(), correlationId, thrown);
        }
        SoapFault answer = form.fault(refusal, correlationId);
        answer.setFaultCode(OF_SOAP.getOrDefault(refusal.code(), answer.getFaultCode()));
        fault.setContent(Exception.class, answer);
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

    private static void log(HubCode code, String correlationId, @Nullable Exception thrown) {
        LOG.error("{} correlation id {}: {}", code.code(), correlationId, SafeTrace.of(thrown));
    }
}
