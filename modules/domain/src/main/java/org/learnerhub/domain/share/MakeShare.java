package org.learnerhub.domain.share;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.extract.DefaultChoice;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.domain.record.VerifiedReading.Look;
import org.learnerhub.domain.share.Share.SharedEvent;

/** Makes a link to an extract of what a learner chooses, or puts another in the place of one that there is. */
public final class MakeShare {

    private final ShareGate gate;
    private final SharePorts ports;

    public MakeShare(ShareGate gate, SharePorts ports) {
        this.gate = gate;
        this.ports = ports;
    }

    public Answer<Made> make(Behalf behalf, Choice choice, ShareTerms terms) {
        return gate.tell(
                behalf,
                ShareGate.Deed.MAKE,
                (records, held) -> look(behalf, records, held, new Wish(null, choice, terms)));
    }

    /** The link that there was leads nowhere from now on; openings that were stay told. */
    public Answer<Made> change(Behalf behalf, String guid, Choice choice, ShareTerms terms) {
        return gate.tell(
                behalf,
                ShareGate.Deed.MAKE,
                (records, held) -> look(behalf, records, held, new Wish(guid, choice, terms)));
    }

    private Look<Answer<Made>> look(Behalf behalf, RecordReading records, PersonCheck.Held held, Wish wish) {
        Uln live = held.current().uln();
        List<Uln> numbers = records.numbers(live);
        if (records.learners().isOptedOut(held.current())) {
            return ShareGate.refused(ShareCode.SHARING_OPTED_OUT);
        }
        HubCode wrong = wrong(behalf, numbers, wish);
        if (wrong != null) {
            return ShareGate.refused(wrong);
        }
        List<ShownEvent> events = records.events(live).stream()
                .filter(event -> isChosen(event, wish.choice()))
                .toList();
        List<OwnAddition> additions = ports.additions().of(numbers).stream()
                .filter(addition -> wish.choice().additions().contains(addition.id()))
                .toList();
        boolean there = events.stream()
                        .map(ShownEvent::id)
                        .collect(toSet())
                        .containsAll(wish.choice().events())
                && additions.size() == wish.choice().additions().size();
        if (!there) {
            return ShareGate.refused(ShareCode.NOT_IN_RECORD);
        } else if (events.isEmpty() && additions.isEmpty()) {
            return ShareGate.refused(ShareCode.NOTHING_CHOSEN);
        }
        Made made = made(behalf, held, wish, events, additions);
        return new Look<>(
                new Answer.Done<>(made),
                records.shown("shared", wish.choice().which().name().replace('_', '-'), events.size()));
    }

    private @Nullable HubCode wrong(Behalf behalf, List<Uln> numbers, Wish wish) {
        String guid = wish.guid();
        if (guid != null) {
            return ListShares.theirs(ports.shares().lock(guid), behalf, numbers).isPresent()
                    ? null
                    : ShareCode.SHARE_UNKNOWN;
        }
        Instant now = ports.clock().instant();
        long open = ports.shares().of(numbers).stream()
                .filter(one -> one.state(now) == Share.State.OPEN)
                .count();
        return open < ports.limits().most() ? null : ShareCode.TOO_MANY_SHARES;
    }

    private static boolean isChosen(ShownEvent event, Choice choice) {
        return switch (choice.which()) {
            case SUCCESSFUL -> DefaultChoice.takes(event);
            case ALL -> !event.state().isProvisional();
            case BY_ID -> choice.events().contains(event.id());
        };
    }

    private Made made(
            Behalf behalf, PersonCheck.Held held, Wish wish, List<ShownEvent> events, List<OwnAddition> additions) {
        Instant now = ports.clock().instant();
        ShareTerms terms = wish.terms();
        Instant end = terms.end(now, ports.limits());
        String guid = Optional.ofNullable(wish.guid()).orElseGet(ports.ids());
        Set<Long> ids = events.stream().map(ShownEvent::id).collect(toSet());
        ExtractSource.Made extract = ports.extracts()
                .make(
                        new ExtractSource.Wanted(
                                held.current().uln(), ids, additions, terms.recipient(), terms.purpose(), end),
                        by(behalf, guid),
                        ShareGate.Deed.MAKE.of(behalf));
        ShareSecret secret = ports.secrets().get();
        String pin = terms.pin();
        Share share = new Share(
                guid,
                held.asked().uln(),
                secret.hash(),
                pin == null ? null : ports.pins().of(guid, pin),
                extract.id(),
                terms.recipient(),
                terms.purpose(),
                terms.targetEmail(),
                terms.reference(),
                events.stream()
                        .map(event ->
                                new SharedEvent(event.id(), event.state().last().number()))
                        .toList(),
                additions.stream().map(OwnAddition::id).toList(),
                behalf.caller(),
                now,
                end,
                Share.Fate.open());
        Map<Face, byte[]> sealed = new EnumMap<>(Face.class);
        extract.faces().forEach((face, bytes) -> sealed.put(face, secret.seal(guid + " " + face, bytes)));
        if (wish.guid() == null) {
            ports.shares().add(share, sealed);
        } else {
            ports.shares().replace(share, sealed);
        }
        return new Made(share, secret);
    }

    private static Justification by(Behalf behalf, String guid) {
        return behalf instanceof Behalf.Institution one
                ? one.call().to(Operation.STORE_SNAPSHOT, "the extract of share " + guid)
                : ((Behalf.Own) behalf).by();
    }

    /** @param guid null: a new one */
    private record Wish(@Nullable String guid, Choice choice, ShareTerms terms) {}

    /** The only time that the secret is told. */
    public record Made(Share share, ShareSecret secret) {}
}
