package org.learnerhub.soap.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.UpdateLearner;
import org.learnerhub.contract.r9.UpdateLearnerByUlnKey;
import org.learnerhub.contract.r9.UpdateLearnerByUlnKeyResponse;
import org.learnerhub.contract.r9.UpdateLearnerResponse;
import org.learnerhub.contract.r9.UpdateLearnerSubsetFields;
import org.learnerhub.contract.r9.UpdateLearnerSubsetFieldsResponse;
import org.learnerhub.contract.r9.model.ArrayOfFieldCode;
import org.learnerhub.contract.r9.model.ArrayOfUpdateLearnerResponse;
import org.learnerhub.contract.r9.model.LearnerUpdate;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.enquiry.FindAnswer;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.FindType;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.registration.single.LearnerEdit;
import org.learnerhub.domain.registration.single.UpdateAnswer;
import org.learnerhub.soap.learner.RegisterOperations;
import org.learnerhub.soap.message.Needed;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** Changes single fields of a learner (contract 1.5 and 3.4): what is not there, or nil, stays as it is. */
final class RecordUpdateOperations {

    private final InvokingCallers callers;
    private final org.learnerhub.domain.registration.single.UpdateLearner update;
    private final FindLearners find;
    private final KeepAccounts accounts;

    RecordUpdateOperations(
            InvokingCallers callers,
            org.learnerhub.domain.registration.single.UpdateLearner update,
            FindLearners find,
            KeepAccounts accounts) {
        this.callers = callers;
        this.update = update;
        this.find = find;
        this.accounts = accounts;
    }

    /** The register has no place for a telephone number: one that is given is not kept. */
    UpdateLearnerSubsetFieldsResponse subset(UpdateLearnerSubsetFields request) {
        Call call = callers.enter(Operation.UPDATE_SUBSET, request.getInvokingOrganisation());
        LearnerDetails values = LearnerDetails.nothing().toBuilder()
                .set(LearnerField.EMAIL_ADDRESS, request.getEmailAddress())
                .set(LearnerField.ABILITY_TO_SHARE, abilityToShare(request.getAbilityToShare()))
                .set(LearnerField.SCHOOL_AT_AGE_16, request.getSchoolAtAge16())
                .set(LearnerField.PREFERRED_GIVEN_NAME, request.getPreferredGivenName())
                .build();
        LearnerEdit edit = new LearnerEdit(
                SentUln.read(request.getUln()),
                Needed.there(request.getVersionNumber(), "versionNumber"),
                values,
                Set.of());
        UpdateLearnerSubsetFieldsResponse response = new UpdateLearnerSubsetFieldsResponse();
        response.setUpdateLearnerSubsetFieldsResult(
                RegisterOperations.code(update.updateSome(call, Operation.UPDATE_SUBSET, edit))
                        .name());
        return response;
    }

    UpdateLearnerResponse whole(UpdateLearner request) {
        Call call = callers.enter(Operation.UPDATE_WHOLE, request.getInvokingOrganisation());
        UpdateLearnerResponse response = new UpdateLearnerResponse();
        response.setUpdateLearnerResult(answer(update.updateSome(
                call,
                Operation.UPDATE_WHOLE,
                edit(request.getUln(), request.getVersionNumber(), request.getLearner()))));
        return response;
    }

    UpdateLearnerByUlnKeyResponse byKey(UpdateLearnerByUlnKey request) {
        Call call = callers.enter(Operation.UPDATE_BY_KEY, request.getInvokingOrganisation());
        LearnerEdit edit = edit(request.getUln(), request.getVersionNumber(), request.getLearner());
        FindAnswer known = find.byProof(
                call,
                Operation.UPDATE_BY_KEY,
                FindType.CHK,
                edit.uln(),
                accounts.proof(call, AccountKey.of(request.getKeyType(), request.getKeyValue())));
        UpdateLearnerByUlnKeyResponse response = new UpdateLearnerByUlnKeyResponse();
        response.setUpdateLearnerByUlnKeyResult(answer(
                known.outcome() == FindAnswer.Outcome.NOBODY
                        ? UpdateAnswer.UNKNOWN
                        : update.updateSome(call, Operation.UPDATE_BY_KEY, edit)));
        return response;
    }

    private static LearnerEdit edit(@Nullable String uln, @Nullable Integer version, @Nullable LearnerUpdate learner) {
        LearnerUpdate sent = Needed.there(learner, "learner");
        return new LearnerEdit(
                SentUln.read(uln),
                Needed.there(version, "versionNumber"),
                LearnerUpdateXml.values(sent),
                LearnerUpdateXml.cleared(sent));
    }

    private static ArrayOfUpdateLearnerResponse answer(UpdateAnswer answer) {
        var one = new org.learnerhub.contract.r9.model.UpdateLearnerResponse();
        one.setResponseCode(RegisterOperations.code(answer).name());
        ArrayOfFieldCode fields = new ArrayOfFieldCode();
        switch (answer) {
            case SHARING -> fields.getFieldCode().add(LearnerField.ABILITY_TO_SHARE.xmlName());
            case OUTDATED -> fields.getFieldCode().add("VersionNumber");
            case UNKNOWN -> fields.getFieldCode().add(LearnerField.ULN.xmlName());
            default -> {
                // no field in particular
            }
        }
        one.setFieldCodes(fields);
        ArrayOfUpdateLearnerResponse all = new ArrayOfUpdateLearnerResponse();
        all.getUpdateLearnerResponse().add(one);
        return all;
    }

    private static @Nullable String abilityToShare(@Nullable String word) {
        return switch (word == null ? "" : word.strip()) {
            case "", "NotProvided" -> null;
            case "FPNNotSeen" -> "0";
            case "FPNSeenShareData" -> "1";
            case "FPNSeenUnableShareData" -> "2";
            default ->
                throw new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD,
                        "abilityToShare: NotProvided, FPNNotSeen, FPNSeenShareData or FPNSeenUnableShareData");
        };
    }
}
