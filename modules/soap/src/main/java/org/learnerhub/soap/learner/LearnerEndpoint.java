package org.learnerhub.soap.learner;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.HashMap;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.learnerhub.contract.g1.LearnerPortType;
import org.learnerhub.contract.g1.LearnerServiceFault;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutput;
import org.learnerhub.contract.g1.batchmsg.SubmitBatch;
import org.learnerhub.contract.g1.findmsg.FindLearnerByDemographics;
import org.learnerhub.contract.g1.findmsg.FindLearnerByULN;
import org.learnerhub.contract.g1.learnerrec.GetLearnerRecord;
import org.learnerhub.contract.g1.regmsg.RegisterLearner;
import org.learnerhub.contract.g1.regmsg.UpdateLearner;
import org.learnerhub.contract.g1.reportmsg.GetDeletedULNs;
import org.learnerhub.contract.g1.reportmsg.GetMergedUnmergedULNs;
import org.learnerhub.contract.g1.reportmsg.RetrieveULNs;
import org.learnerhub.contract.g1.reportmsg.VerifyLearner;
import org.learnerhub.contract.g1.vldmsg.GetVerifyBatchOutput;
import org.learnerhub.contract.g1.vldmsg.SubmitVerifyBatch;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Takes the body of a learner service message of either dialect; its first element decides the operation. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class LearnerEndpoint implements Provider<Source> {

    private final LearnerMessages messages;
    private final Map<Class<?>, Operation<Object>> operations = new HashMap<>();

    public LearnerEndpoint(LearnerPortType door, LearnerMessages messages) {
        this.messages = messages;
        put(FindLearnerByULN.class, door::learnerByULN);
        put(FindLearnerByDemographics.class, door::learnerByDemographics);
        put(RegisterLearner.class, door::registerSingleLearner);
        put(UpdateLearner.class, door::updateSingleLearner);
        put(SubmitBatch.class, door::submitBatchRegistration);
        put(GetSubmitBatchOutput.class, door::getBatchRegistrationOutput);
        put(RetrieveULNs.class, door::retrieveULNs);
        put(VerifyLearner.class, door::verifyLearner);
        put(SubmitVerifyBatch.class, door::submitVerifyBatch);
        put(GetVerifyBatchOutput.class, door::getVerifyBatchOutput);
        put(GetMergedUnmergedULNs.class, door::getMergedUnmergedULNsReport);
        put(GetDeletedULNs.class, door::getDeletedULNsReport);
        put(GetLearnerRecord.class, door::getLearnerRecord);
    }

    private <Q> void put(Class<Q> request, Operation<Q> operation) {
        operations.put(request, any -> operation.answer(request.cast(any)));
    }

    @Override
    public Source invoke(Source payload) {
        if (!(payload instanceof DOMSource dom)) {
            throw new IllegalStateException("the endpoint is set to hand over DOM");
        }
        Object request = messages.read(dom.getNode());
        EarlyAnswer early = EarlyAnswer.ofCurrentRequest();
        return messages.write(early == null ? answer(request) : early.get());
    }

    LearnerMessages messages() {
        return messages;
    }

    /** @param request of one of the generated types */
    Object answer(Object request) {
        Operation<Object> operation = operations.get(request.getClass());
        if (operation == null) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN);
        }
        try {
            return operation.answer(request);
        } catch (LearnerServiceFault e) {
            throw new IllegalStateException("the door refuses by RefusedException", e);
        }
    }

    /** What a request is answered by. */
    private interface Operation<Q> {
        Object answer(Q request) throws LearnerServiceFault;
    }
}
