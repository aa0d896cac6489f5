package org.learnerhub.soap;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.learnerhub.contract.g1.LearnerPortType;
import org.learnerhub.contract.g1.LearnerServiceFault;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutput;
import org.learnerhub.contract.g1.batchmsg.SubmitBatch;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Takes the body of a learner service message of either dialect; its first element decides the operation. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
final class LearnerEndpoint implements Provider<Source> {

    private final LearnerPortType door;
    private final LearnerMessages messages = new LearnerMessages();

    LearnerEndpoint(LearnerPortType door) {
        this.door = door;
    }

    @Override
    public Source invoke(Source payload) {
        if (!(payload instanceof DOMSource dom)) {
            throw new IllegalStateException("the endpoint is set to hand over DOM");
        }
        return messages.write(answer(messages.read(dom.getNode())));
    }

    private Object answer(Object request) {
        try {
            if (request instanceof SubmitBatch submit) {
                return door.submitBatchRegistration(submit);
            }
            if (request instanceof GetSubmitBatchOutput output) {
                return door.getBatchRegistrationOutput(output);
            }
            throw new RefusedException(HubCode.OPERATION_UNKNOWN);
        } catch (LearnerServiceFault e) {
            throw new IllegalStateException("the door refuses by RefusedException", e);
        }
    }
}
