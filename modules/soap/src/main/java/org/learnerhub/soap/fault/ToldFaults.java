package org.learnerhub.soap.fault;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a caller is told of anything that was thrown: a refusal in the service's own form, or HUB-9000 with the call's id,
 * under which the log has types and places, and nobody's data.
 */
public final class ToldFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ToldFaults.class);

    /** What the caller can do nothing about; the operator finds it in the log by the call's id. */
    private static final Set<HubCode> HUBS_OWN = Set.of(InternalCode.INTERNAL, ResultCode.KEPT_FILE_DAMAGED);

    /** The codes of SOAP itself that a client can act on. */
    private static final Map<HubCode, QName> OF_SOAP = Map.of(
            RequestCode.HEADER_NOT_UNDERSTOOD, Soap11.getInstance().getMustUnderstand(),
            RequestCode.NOT_SOAP_1_1, Soap11.getInstance().getVersionMismatch());

    private final FaultForm form;
    private final Supplier<String> correlationIds;

    public ToldFaults(FaultForm form, Supplier<String> correlationIds) {
        this.form = form;
        this.correlationIds = correlationIds;
    }

    /**
     * @param request null where CXF does not read it
     * @param callId null where the call went wrong before it got one
     */
    public SoapFault of(@Nullable Exception thrown, @Nullable Message request, @Nullable String callId) {
        Refusal refusal = Causes.refusal(thrown, request);
        String correlationId = null;
        refusal = refusal == null ? Refusal.of(InternalCode.INTERNAL) : refusal;
        if (HUBS_OWN.contains(refusal.code())) {
            correlationId = Objects.requireNonNullElseGet(callId, correlationIds);
            log(refusal.code(), correlationId, thrown);
        }
        SoapFault answer = form.fault(refusal, correlationId);
        answer.setFaultCode(OF_SOAP.getOrDefault(refusal.code(), answer.getFaultCode()));
        return answer;
    }

    /** Where an answer broke off, and the caller cannot be told. */
    public void log(String callId, Exception thrown) {
        log(InternalCode.INTERNAL, callId, thrown);
    }

    private static void log(HubCode code, String correlationId, @Nullable Exception thrown) {
        LOG.error("{} correlation id {}: {}", code.code(), correlationId, SafeTrace.of(thrown));
    }
}
