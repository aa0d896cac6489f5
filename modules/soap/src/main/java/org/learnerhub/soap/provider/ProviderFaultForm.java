package org.learnerhub.soap.provider;

import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.fault.FaultXml;

/** The query service's fault: the hub's own code and its plain sentence (provider register 1.7). */
final class ProviderFaultForm implements FaultForm {

    /** What the sender has no part in: the same message may be answered later. */
    private static final Set<HubCode> LATER = Set.of(ProviderCode.QUERIES_BUSY, AccessCode.TOO_MANY_CALLS);

    private final QName detail;

    ProviderFaultForm(Prefixes prefixes) {
        detail = new QName(Generation.NAMESPACE, "faultDetail", prefixes.query());
    }

    @Override
    public SoapFault fault(Refusal refusal, @Nullable String correlationId) {
        boolean ofHub = correlationId != null || LATER.contains(refusal.code());
        String text = correlationId == null ? refusal.text() : refusal.text() + " Correlation id: " + correlationId;
        return new FaultXml(text, ofHub ? FaultXml.server() : FaultXml.client(), detail)
                .unqualified("major", refusal.code().code())
                .unqualified("minor", text)
                .build();
    }
}
