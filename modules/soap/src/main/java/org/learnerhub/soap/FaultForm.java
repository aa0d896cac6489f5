package org.learnerhub.soap;

import org.learnerhub.domain.problem.Refusal;
import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;

/** How a service words its faults. */
interface FaultForm {

    /** @param correlationId for internal errors; null for everything else */
    SoapFault fault(Refusal refusal, @Nullable String correlationId);
}
