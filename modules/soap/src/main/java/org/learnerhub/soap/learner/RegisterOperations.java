package org.learnerhub.soap.learner;

import org.learnerhub.contract.g1.learner.LearnerToUpdate;
import org.learnerhub.contract.g1.regmsg.RegisterLearnerResponse;
import org.learnerhub.contract.g1.regmsg.UpdateLearnerResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.registration.single.LearnerEdit;
import org.learnerhub.domain.registration.single.RegisterLearner;
import org.learnerhub.domain.registration.single.Registration;
import org.learnerhub.domain.registration.single.UpdateAnswer;
import org.learnerhub.domain.registration.single.UpdateLearner;
import org.learnerhub.soap.message.Needed;

/** Registers and updates one learner (contract 1.2, 3.3 and 3.4). */
final class RegisterOperations {

    private final RegisterLearner register;
    private final UpdateLearner update;

    RegisterOperations(RegisterLearner register, UpdateLearner update) {
        this.register = register;
        this.update = update;
    }

    void in(LearnerTable table) {
        table.putOrdinary(org.learnerhub.contract.g1.regmsg.RegisterLearner.class, Operation.REGISTER, this::register);
        table.putOrdinary(org.learnerhub.contract.g1.regmsg.UpdateLearner.class, Operation.UPDATE, this::update);
    }

    private RegisterLearnerResponse register(Call call, org.learnerhub.contract.g1.regmsg.RegisterLearner request) {
        LearnerDetails details = EnrolmentValues.of(Needed.there(request.getLearner(), "Learner"));
        RegisterLearnerResponse response = new RegisterLearnerResponse();
        Registration registration = register.register(call, details);
        if (registration instanceof Registration.Registered registered) {
            response.setULN(registered.uln().toString());
        }
        response.setResponseCode(code(registration).name());
        return response;
    }

    private UpdateLearnerResponse update(Call call, org.learnerhub.contract.g1.regmsg.UpdateLearner request) {
        LearnerToUpdate learner = Needed.there(request.getLearner(), "Learner");
        LearnerEdit edit = new LearnerEdit(
                SentUln.read(learner.getULN()),
                Needed.there(learner.getVersionNumber(), "Learner 1, VersionNumber"),
                EnrolmentValues.of(learner),
                EnrolmentValues.cleared(learner));
        UpdateLearnerResponse response = new UpdateLearnerResponse();
        response.setResponseCode(code(update.update(call, edit)).name());
        return response;
    }

    private static WireCode code(Registration registration) {
        if (registration instanceof Registration.Refused refused) {
            return switch (refused.reason()) {
                case SHARING -> WireCode.WSRC0014;
                case LACKING -> WireCode.WSRC0015;
                case SAME_LEARNER, NO_FIND, FOUND_JUST_NOW -> WireCode.WSRC0021;
            };
        }
        return WireCode.WSRC0005;
    }

    public static WireCode code(UpdateAnswer answer) {
        return switch (answer) {
            case UPDATED -> WireCode.WSRC0006;
            case OUTDATED -> WireCode.WSRC0013;
            case SHARING -> WireCode.WSRC0014;
            case LACKING -> WireCode.WSRC0015;
            case UNKNOWN -> WireCode.WSRC0019;
            case UNCHANGED -> WireCode.WSRC0020;
            case SAME_LEARNER -> WireCode.WSRC0021;
        };
    }
}
