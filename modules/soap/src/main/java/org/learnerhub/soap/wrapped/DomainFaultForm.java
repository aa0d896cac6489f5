package org.learnerhub.soap.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.helpers.DOMUtils;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.learner.LearnerFault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fault of the record service and the external service (contract 1.5): DomainFault, which .NET clients read and must
 * find first, then the learner service's in its captured form, which all others read.
 */
public final class DomainFaultForm implements FaultForm {

    private static final String FAULTS = "http://api.lrs.qcf.gov.uk/faults";

    private final LearnerFault second;

    public DomainFaultForm(LearnerFault second) {
        this.second = second;
    }

    @Override
    public SoapFault fault(Refusal refusal, @Nullable String correlationId) {
        SoapFault fault = second.fault(refusal, correlationId);
        Element detail = fault.getOrCreateDetail();
        Document document = detail.getOwnerDocument();
        Element domain = document.createElementNS(FAULTS, "DomainFault");
        domain.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", FAULTS);
        domain.appendChild(child(document, "ErrorCode", LearnerFault.code(refusal)));
        byte[] details = LearnerFault.details(refusal, correlationId).getBytes(StandardCharsets.UTF_8);
        domain.appendChild(child(document, "ErrorDetail", Base64.getEncoder().encodeToString(details)));
        detail.insertBefore(domain, detail.getFirstChild());
        return fault;
    }

    private static Element child(Document document, String name, String text) {
        Element child = document.createElementNS(FAULTS, name);
        DOMUtils.setText(child, text);
        return child;
    }
}
