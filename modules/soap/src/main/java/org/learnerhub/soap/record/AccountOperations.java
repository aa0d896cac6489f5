package org.learnerhub.soap.record;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.GetMyLearningEvents;
import org.learnerhub.contract.r9.GetMyLearningEventsResponse;
import org.learnerhub.contract.r9.ListNotificationStatus;
import org.learnerhub.contract.r9.ListNotificationStatusResponse;
import org.learnerhub.contract.r9.RemoveLearnerKey;
import org.learnerhub.contract.r9.RemoveLearnerKeyResponse;
import org.learnerhub.contract.r9.SetNotification;
import org.learnerhub.contract.r9.SetNotificationResponse;
import org.learnerhub.contract.r9.StoreLearnerKey;
import org.learnerhub.contract.r9.StoreLearnerKeyResponse;
import org.learnerhub.contract.r9.model.ArrayOfNotificationStatus;
import org.learnerhub.contract.r9.model.NotificationStatus;
import org.learnerhub.contract.r9.model.NotificationStatusResponse;
import org.learnerhub.contract.r9.model.ServiceResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.AccountAnswer;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.ReadRecord;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.learner.WireTime;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** Accounts by which learners are known elsewhere, and how they want to be told (contract 1.5, the set of 2017). */
final class AccountOperations {

    private static final int LONGEST_PHONE = 20;

    private final InvokingCallers callers;
    private final KeepAccounts accounts;
    private final KeepWishes wishes;
    private final ReadRecord records;
    private final InstantSource clock;

    AccountOperations(InvokingCallers callers, RecordUseCases uses, InstantSource clock) {
        this.callers = callers;
        accounts = uses.accounts();
        wishes = uses.wishes();
        records = uses.records();
        this.clock = clock;
    }

    StoreLearnerKeyResponse store(StoreLearnerKey request) {
        Call call = callers.enter(Operation.STORE_KEY, request.getInvokingOrganisation());
        AskedRecord asked = asked(
                request.getUln(),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        StoreLearnerKeyResponse response = new StoreLearnerKeyResponse();
        response.setStoreLearnerKeyResult(
                answer(accounts.store(call, asked, AccountKey.of(request.getKeyType(), request.getKeyValue()))));
        return response;
    }

    RemoveLearnerKeyResponse remove(RemoveLearnerKey request) {
        Call call = callers.enter(Operation.REMOVE_KEY, request.getInvokingOrganisation());
        AskedRecord asked = asked(
                request.getUln(),
                LearnerDetails.nothing(),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        RemoveLearnerKeyResponse response = new RemoveLearnerKeyResponse();
        response.setRemoveLearnerKeyResult(
                answer(accounts.remove(call, asked, AccountKey.of(request.getKeyType(), request.getKeyValue()))));
        return response;
    }

    GetMyLearningEventsResponse events(GetMyLearningEvents request) {
        Call call = callers.enter(Operation.GET_MY_EVENTS, request.getInvokingOrganisation());
        boolean brief = LearningEventsOperations.isBrief(request.getGetType());
        AskedRecord asked = asked(
                request.getUln(),
                LearnerDetails.nothing(),
                LearningEventsOperations.reason(request.getUserType(), request.getVendorID(), brief));
        Optional<AccountKey> key = AccountKey.of(request.getKeyType(), request.getKey());
        GetMyLearningEventsResponse response = new GetMyLearningEventsResponse();
        response.setGetMyLearningEventsResult(LearningEventsOperations.result(
                records.read(
                        call,
                        Operation.GET_MY_EVENTS,
                        asked,
                        LearningEventsOperations.extent(brief),
                        accounts.proof(call, key)),
                request.getUln(),
                brief));
        return response;
    }

    SetNotificationResponse setNotification(SetNotification request) {
        Call call = callers.enter(Operation.SET_NOTIFICATION, request.getInvokingOrganisation());
        AskedRecord asked = asked(
                request.getUln(),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        NotificationWish wish = new NotificationWish(
                preference(request.getNotificationPreference()),
                blankToNull(request.getEmailAddress()),
                phone(request.getSmsPhoneNumber()),
                call.institution().ukprn(),
                clock.instant());
        SetNotificationResponse response = new SetNotificationResponse();
        response.setSetNotificationResult(answer(wishes.set(call, asked, wish)));
        return response;
    }

    ListNotificationStatusResponse notifications(ListNotificationStatus request) {
        Call call = callers.enter(Operation.LIST_NOTIFICATIONS, request.getInvokingOrganisation());
        AskedRecord asked = asked(
                request.getUln(),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        KeepWishes.Wishes told = wishes.list(call, asked);
        NotificationStatusResponse result = new NotificationStatusResponse();
        boolean done = told.answer() == AccountAnswer.DONE;
        result.setResponseCode((done ? WireCode.WSRC0004 : code(told.answer())).name());
        ArrayOfNotificationStatus statuses = new ArrayOfNotificationStatus();
        told.wish().map(AccountOperations::status).ifPresent(statuses.getNotificationStatus()::add);
        result.setNotificationStatuses(statuses);
        ListNotificationStatusResponse response = new ListNotificationStatusResponse();
        response.setListNotificationStatusResult(result);
        return response;
    }

    private static NotificationStatus status(NotificationWish wish) {
        NotificationStatus status = new NotificationStatus();
        status.setDateSet(WireTime.of(wish.at()));
        status.setEmailAddress(wish.emailAddress());
        status.setSmsPhoneNumber(wish.phoneNumber());
        status.setNotificationPreference(
                switch (wish.preference()) {
                    case NONE -> "None";
                    case SMS -> "Sms";
                    case EMAIL -> "Email";
                });
        return status;
    }

    private static NotificationWish.Preference preference(@Nullable String word) {
        return switch (word == null ? "" : word.strip()) {
            case "None" -> NotificationWish.Preference.NONE;
            case "Sms" -> NotificationWish.Preference.SMS;
            case "Email" -> NotificationWish.Preference.EMAIL;
            default ->
                throw new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD, "notificationPreference: None, Sms or Email");
        };
    }

    private static @Nullable String phone(@Nullable String number) {
        String phone = blankToNull(number);
        if (phone != null && phone.length() > LONGEST_PHONE) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "smsPhoneNumber: 20 characters at most");
        }
        return phone;
    }

    private static AskedRecord asked(@Nullable String uln, LearnerDetails person, String reason) {
        return new AskedRecord(AskedRecord.uln(uln), person, reason);
    }

    private static ServiceResponse answer(AccountAnswer answer) {
        ServiceResponse response = new ServiceResponse();
        response.setResponseCode(code(answer).name());
        return response;
    }

    private static WireCode code(AccountAnswer answer) {
        return switch (answer) {
            case DONE -> WireCode.WSRC0006;
            case UNCHANGED -> WireCode.WSRC0020;
            case TAKEN -> WireCode.WSRC0021;
            case UNKNOWN -> WireCode.WSRC0001;
            case LACKING -> WireCode.WSRC0015;
            case EMAIL_INVALID -> WireCode.WSEC0044;
            case NOT_VERIFIED -> WireCode.WSEC0208;
            case NUMBER_INVALID -> WireCode.WSEC0136;
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
