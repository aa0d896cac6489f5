package org.learnerhub.soap.exchange;

import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.fault.FaultXml;

/** The batch exchange's fault: element ExchangeFault of schema batch-exchange.xsd. */
final class ExchangeFaultForm implements FaultForm {

    private static final QName NAME = new QName("urn:learnerhub:exchange:v1", "ExchangeFault", "ex");

    /** Blames the sender unless there is a correlation id. */
    @Override
    public SoapFault fault(Refusal refusal, @Nullable String correlationId) {
        QName code = correlationId == null ? FaultXml.client() : FaultXml.server();
        return new FaultXml(refusal.text(), code, NAME)
                .qualified("Code", refusal.code().code())
                .qualified("Text", refusal.text())
                .qualified("Mend", refusal.code().mend())
                .qualified("CorrelationId", correlationId)
                .build();
    }
}
