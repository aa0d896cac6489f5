package org.learnerhub.soap.record;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.FindLearnerByUlnKey;
import org.learnerhub.contract.r9.FindLearnerByUlnKeyResponse;
import org.learnerhub.contract.r9.LearnerByUln;
import org.learnerhub.contract.r9.LearnerByUlnResponse;
import org.learnerhub.contract.r9.model.FindLearnerResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.enquiry.FindAnswer;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.soap.learner.Echo;
import org.learnerhub.soap.learner.FindOperations;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** Finds one learner by number and names, or by number and a stored key (contract 1.5). */
final class FoundLearnerOperations {

    private static final Set<FindAnswer.Outcome> ONE = EnumSet.of(FindAnswer.Outcome.EXACT, FindAnswer.Outcome.LINKED);

    private final InvokingCallers callers;
    private final FindLearners find;
    private final KeepAccounts accounts;

    FoundLearnerOperations(InvokingCallers callers, FindLearners find, KeepAccounts accounts) {
        this.callers = callers;
        this.find = find;
        this.accounts = accounts;
    }

    LearnerByUlnResponse byUln(LearnerByUln request) {
        Call call = callers.enter(Operation.LEARNER_BY_ULN, request.getInvokingOrganisation());
        LearnerDetails names = LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, request.getGivenName())
                .set(LearnerField.FAMILY_NAME, request.getFamilyName())
                .build();
        FindAnswer answer = find.byUln(
                call,
                Operation.LEARNER_BY_ULN,
                FindOperations.type(upper(request.getFindType())),
                SentUln.read(request.getUln()),
                names);
        FindLearnerResponse found = found(answer, request.getUln());
        found.setGivenName(Echo.of(request.getGivenName()));
        found.setFamilyName(Echo.of(request.getFamilyName()));
        LearnerByUlnResponse response = new LearnerByUlnResponse();
        response.setLearnerByUlnResult(found);
        return response;
    }

    FindLearnerByUlnKeyResponse byKey(FindLearnerByUlnKey request) {
        Call call = callers.enter(Operation.FIND_BY_KEY, request.getInvokingOrganisation());
        FindAnswer answer = find.byProof(
                call,
                Operation.FIND_BY_KEY,
                FindOperations.type(upper(request.getFindType())),
                SentUln.read(request.getUln()),
                accounts.proof(call, AccountKey.of(request.getKeyType(), request.getKeyValue())));
        FindLearnerByUlnKeyResponse response = new FindLearnerByUlnKeyResponse();
        response.setFindLearnerByUlnKeyResult(found(answer, request.getUln()));
        return response;
    }

    /** Possible matches are told by the code alone: the result has room for one learner. */
    private static FindLearnerResponse found(FindAnswer answer, @Nullable String uln) {
        FindLearnerResponse found = new FindLearnerResponse();
        found.setResponseCode(FindOperations.code(answer.outcome()).name());
        found.setUln(Echo.of(uln));
        if (ONE.contains(answer.outcome())) {
            answer.learners().stream().findFirst().map(RecordLearnerXml::of).ifPresent(found::setLearner);
        }
        return found;
    }

    private static @Nullable String upper(@Nullable String word) {
        return word == null ? null : word.toUpperCase(Locale.ROOT);
    }
}
