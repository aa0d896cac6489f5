package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;
import org.learnerhub.domain.challenge.RaiseAnswer.Outcome;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.RecordAnswer;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.domain.record.VerifiedReading;

/**
 * Raises a challenge: by the learner, by a provider in the learner's name (contract 1.5, CreateDataChallenge), or by the
 * hub's own people for a learner who asked them. Case, first notices and audit entry are kept together or not at all. The
 * same again, while it is open, is the same case. An opt-out of sharing is no hindrance: nothing of the record is told.
 */
public final class RaiseChallenge {

    private final ChallengePorts ports;
    private final VerifiedReading verified;
    private final NumberReading direct;

    public RaiseChallenge(ChallengePorts ports, VerifiedReading verified, NumberReading direct) {
        this.ports = ports;
        this.verified = verified;
        this.direct = direct;
    }

    /** @param asked whose; number and names must be one learner's */
    public RaiseAnswer inTheNameOf(Call call, AskedRecord asked, ChallengeRequest request) {
        return ports.unitOfWork()
                .get(() -> verified.tell(
                        call,
                        Operation.CREATE_CHALLENGE,
                        asked,
                        verified.byNames(asked),
                        (records, held) -> look(call.caller(), records, held, request),
                        outcome -> RaiseAnswer.nothing(
                                outcome == RecordAnswer.Outcome.NUMBER_INVALID
                                        ? Outcome.NUMBER_INVALID
                                        : Outcome.NOT_VERIFIED)));
    }

    /** @param by one of the hub's own people, who has made sure of the learner */
    public RaiseAnswer forLearner(Justification by, Uln uln, ChallengeRequest request) {
        return direct(by, Operation.RAISE_CHALLENGE, uln, request);
    }

    /** @param by the learner, who has logged in */
    public RaiseAnswer byLearner(Justification by, ChallengeRequest request) {
        if (!(by.caller() instanceof Caller.Learner learner)) {
            throw new IllegalArgumentException("not a learner");
        }
        return direct(by, Operation.RAISE_OWN_CHALLENGE, learner.uln(), request);
    }

    private RaiseAnswer direct(Justification by, Operation operation, Uln uln, ChallengeRequest request) {
        return ports.unitOfWork()
                .get(() -> direct.tell(
                        by,
                        operation,
                        uln,
                        List.of(),
                        (records, held) -> look(by.caller(), records, held, request),
                        () -> RaiseAnswer.nothing(Outcome.NOT_VERIFIED)));
    }

    private VerifiedReading.Look<RaiseAnswer> look(
            Caller by, RecordReading records, PersonCheck.Held held, ChallengeRequest request) {
        RaiseAnswer answer = raise(by, records, held, request);
        String word = answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new VerifiedReading.Look<>(answer, Shown.words(word, "shown-nothing"));
    }

    private RaiseAnswer raise(Caller by, RecordReading records, PersonCheck.Held held, ChallengeRequest request) {
        ChallengeKind kind = request.kind();
        if (kind == null || request.lacks()) {
            return RaiseAnswer.nothing(Outcome.LACKS);
        }
        Instant now = ports.clock().instant();
        if (!KeepWishes.isEmailAddress(request.contact().email(), now)) {
            return RaiseAnswer.nothing(Outcome.EMAIL_INVALID);
        }
        Optional<ShownEvent> event = kind.namesEvent() ? event(records, held, request) : Optional.empty();
        if (kind.namesEvent() && event.isEmpty()) {
            return RaiseAnswer.nothing(Outcome.EVENT_UNKNOWN);
        }
        StatedValues original = request.original().isEmpty()
                ? event.map(RecordedValues::of).orElse(StatedValues.none())
                : request.original();
        Claim claim = new Claim(
                kind,
                by,
                now,
                held.asked().uln(),
                request.others(),
                event.map(ShownEvent::id).orElse(null),
                request.otherEvent(),
                records.knownUpTo(),
                original,
                request.supplied(),
                request.contact(),
                ports.terms().from(now));
        return keep(claim, request.words(), responder(event, request));
    }

    private static Optional<ShownEvent> event(RecordReading records, PersonCheck.Held held, ChallengeRequest request) {
        Long id = request.event();
        return records.events(held.current().uln()).stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst();
    }

    private RaiseAnswer keep(Claim claim, String words, @Nullable Ukprn responder) {
        List<ChallengeStep> steps = new ArrayList<>();
        steps.add(new ChallengeStep(Kind.RAISED, claim.raisedAt(), claim.raisedBy(), words, null));
        if (responder != null) {
            steps.add(new ChallengeStep(
                    Kind.PASSED, claim.raisedAt(), new Caller.OwnTask("challenge"), "", responder.value()));
        }
        Optional<Challenge> added = ports.challenges().add(claim, steps);
        if (added.isEmpty()) {
            return new RaiseAnswer(Outcome.OPEN_ALREADY, ports.challenges().openWith(claim.subject()));
        }
        ports.told().raised(added.get());
        return new RaiseAnswer(Outcome.RAISED, added);
    }

    /** Who sent the event; of a missing one whoever is named, by UKPRN or name. Null: the helpdesk has to find out. */
    private @Nullable Ukprn responder(Optional<ShownEvent> event, ChallengeRequest request) {
        if (event.isPresent()) {
            return ports.institutions()
                    .find(event.get().state().key().sender())
                    .map(Institution::ukprn)
                    .orElse(null);
        }
        String named = request.supplied().get(StatedValue.AWARDING_BODY);
        if (request.kind() != ChallengeKind.EVENT_MISSING || named == null) {
            return null;
        }
        return ports.institutions().all().stream()
                .filter(one -> one.may(Right.SEND_ACHIEVEMENTS))
                .filter(one -> one.ukprn().value().equals(named) || one.name().equalsIgnoreCase(named))
                .map(Institution::ukprn)
                .findFirst()
                .orElse(null);
    }
}
