package org.learnerhub.domain.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.RecordAnswer;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Binds an institution's accounts to learners and takes them away (contract 1.5, StoreLearnerKey). Only the institution
 * that stored an account can use it; what is done is in the trail with it, or not done.
 */
public final class KeepAccounts {

    private final UnitOfWork unitOfWork;
    private final VerifiedReading reading;
    private final LearnerAccounts accounts;
    private final LearnerClusters clusters;
    private final InstantSource clock;

    public KeepAccounts(
            UnitOfWork unitOfWork,
            VerifiedReading reading,
            LearnerAccounts accounts,
            LearnerClusters clusters,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.accounts = accounts;
        this.clusters = clusters;
        this.clock = clock;
    }

    /** @param key empty where what was sent is no key */
    public AccountAnswer store(Call call, AskedRecord asked, Optional<AccountKey> key) {
        return tell(
                call,
                Operation.STORE_KEY,
                asked,
                reading.byNames(asked),
                held -> key.map(one -> store(call, one, held)).orElse(AccountAnswer.LACKING));
    }

    private AccountAnswer store(Call call, AccountKey key, PersonCheck.Held held) {
        Uln uln = held.asked().uln();
        if (accounts.add(call.institution().ukprn(), key, uln, clock.instant())) {
            return AccountAnswer.DONE;
        }
        return isOf(call, key, held) ? AccountAnswer.UNCHANGED : AccountAnswer.TAKEN;
    }

    public AccountAnswer remove(Call call, AskedRecord asked, Optional<AccountKey> key) {
        return tell(call, Operation.REMOVE_KEY, asked, proof(call, key), held -> {
            boolean removed = key.filter(
                            one -> accounts.remove(call.institution().ukprn(), one))
                    .isPresent();
            return removed ? AccountAnswer.DONE : AccountAnswer.UNKNOWN;
        });
    }

    /** That an account is the learner's. */
    public Predicate<PersonCheck.Held> proof(Call call, Optional<AccountKey> key) {
        return held -> key.filter(one -> isOf(call, one, held)).isPresent();
    }

    /** By whichever number of the learner it was stored: while several answer as one it is the one learner's. */
    private boolean isOf(Call call, AccountKey key, PersonCheck.Held held) {
        return accounts.holder(call.institution().ukprn(), key)
                .map(uln -> clusters.of(List.of(uln)).getOrDefault(uln, Cluster.alone(uln)))
                .filter(cluster -> cluster.live().equals(held.current().uln()))
                .isPresent();
    }

    private AccountAnswer tell(
            Call call,
            Operation operation,
            AskedRecord asked,
            Predicate<PersonCheck.Held> proof,
            Function<PersonCheck.Held, AccountAnswer> deed) {
        return unitOfWork.get(() -> reading.tell(
                call, operation, asked, proof, (records, held) -> look(() -> deed.apply(held)), KeepAccounts::refusal));
    }

    static VerifiedReading.Look<AccountAnswer> look(Supplier<AccountAnswer> deed) {
        AccountAnswer answer = deed.get();
        String word = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new VerifiedReading.Look<>(answer, Shown.words(word, "shown-nothing"));
    }

    static AccountAnswer refusal(RecordAnswer.Outcome outcome) {
        return outcome == RecordAnswer.Outcome.NUMBER_INVALID
                ? AccountAnswer.NUMBER_INVALID
                : AccountAnswer.NOT_VERIFIED;
    }
}
