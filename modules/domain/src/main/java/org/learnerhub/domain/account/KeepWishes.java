package org.learnerhub.domain.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.NotificationWish.Preference;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.SentDetails;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.work.UnitOfWork;

/** Keeps how learners want to be told (contract 1.5, SetNotification and ListNotificationStatus). */
public final class KeepWishes {

    private final UnitOfWork unitOfWork;
    private final VerifiedReading reading;
    private final NotificationWishes wishes;

    public KeepWishes(UnitOfWork unitOfWork, VerifiedReading reading, NotificationWishes wishes) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.wishes = wishes;
    }

    /** What a learner asked for, if anything. */
    public Wishes list(Call call, AskedRecord asked) {
        return reading.tell(
                call,
                Operation.LIST_NOTIFICATIONS,
                asked,
                reading.byNames(asked),
                (records, held) -> new VerifiedReading.Look<>(
                        new Wishes(
                                AccountAnswer.DONE,
                                lastOf(records.numbers(held.current().uln()))),
                        Shown.words("Notification")),
                outcome -> new Wishes(KeepAccounts.refusal(outcome), Optional.empty()));
    }

    public AccountAnswer set(Call call, AskedRecord asked, NotificationWish wish) {
        return unitOfWork.get(() -> reading.tell(
                call,
                Operation.SET_NOTIFICATION,
                asked,
                reading.byNames(asked),
                (records, held) -> KeepAccounts.look(() -> set(held.asked().uln(), wish)),
                KeepAccounts::refusal));
    }

    /** Each number keeps its own, so that an unmerge gives it back; while they are one the last word of them counts. */
    private Optional<NotificationWish> lastOf(List<Uln> numbers) {
        return numbers.stream().flatMap(uln -> wishes.of(uln).stream()).max(Comparator.comparing(NotificationWish::at));
    }

    private AccountAnswer set(Uln uln, NotificationWish wish) {
        boolean lacks = (wish.preference() == Preference.EMAIL && wish.emailAddress() == null)
                || (wish.preference() == Preference.SMS && wish.phoneNumber() == null);
        if (lacks) {
            return AccountAnswer.LACKING;
        }
        if (!isEmailAddress(wish.emailAddress(), wish.at())) {
            return AccountAnswer.EMAIL_INVALID;
        }
        wishes.save(uln, wish);
        return AccountAnswer.DONE;
    }

    /** Whether it is one that the contract takes; none is. */
    public static boolean isEmailAddress(@Nullable String text, Instant at) {
        try {
            SentDetails.checkedAlone(
                    LearnerDetails.nothing().toBuilder()
                            .set(LearnerField.EMAIL_ADDRESS, text)
                            .build(),
                    at);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    /** How asking ended. */
    public record Wishes(AccountAnswer answer, Optional<NotificationWish> wish) {}
}
