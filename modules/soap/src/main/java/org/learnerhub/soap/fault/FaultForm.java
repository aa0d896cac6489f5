package org.learnerhub.soap.fault;

import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.Refusal;

/** How a service words its faults. */
public interface FaultForm {

    /** @param correlationId for internal errors; null for everything else */
    SoapFault fault(Refusal refusal, @Nullable String correlationId);
}
