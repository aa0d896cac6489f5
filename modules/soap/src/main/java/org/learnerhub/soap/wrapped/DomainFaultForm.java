package org.learnerhub.soap.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.fault.FaultXml;
import org.learnerhub.soap.learner.LearnerFault;

/**
 * The fault of the record service and the external service (contract 1.5): DomainFault, which .NET clients read and must
 * find first, then the learner service's in its captured form, which all others read.
 */
public final class DomainFaultForm implements FaultForm {

    private static final QName NAME = new QName("http://api.lrs.qcf.gov.uk/faults", "DomainFault");

    private final LearnerFault second;

    public DomainFaultForm(LearnerFault second) {
        this.second = second;
    }

    @Override
    public SoapFault fault(Refusal refusal, @Nullable String correlationId) {
        byte[] details = LearnerFault.details(refusal, correlationId).getBytes(StandardCharsets.UTF_8);
        FaultXml fault = LearnerFault.startingWith(NAME)
                .qualified("ErrorCode", LearnerFault.code(refusal))
                .qualified("ErrorDetail", Base64.getEncoder().encodeToString(details));
        return second.beside(fault, refusal, correlationId).build();
    }
}
