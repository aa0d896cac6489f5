package org.learnerhub.domain.extract;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.extract.ExtractLedger.Issued;
import org.learnerhub.domain.extract.ExtractLedger.IssuedEntry;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Makes an extract of a record at the learner's own request. Who asks is noted in the trail before anything is read out, and
 * the extract is in the ledger before anybody has it.
 */
public final class MakeExtract {

    private final UnitOfWork unitOfWork;
    private final RecordGate gate;
    private final PersonCheck check;
    private final OwnAdditions additions;
    private final ExtractLedger ledger;
    private final ExtractFaces faces;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random of cryptographic strength: salts keep secrets */
    public MakeExtract(
            UnitOfWork unitOfWork,
            RecordGate gate,
            PersonCheck check,
            OwnAdditions additions,
            ExtractLedger ledger,
            ExtractFaces faces,
            InstantSource clock,
            RandomGenerator random) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.check = check;
        this.additions = additions;
        this.ledger = ledger;
        this.faces = faces;
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param operation under which the trail has it; its right is for this kind of caller
     * @throws RefusedException LEARNER_UNKNOWN where the number is nobody's, EXTRACT_EVENT_UNKNOWN where a chosen event is
     *     not in the record, ADDITION_UNKNOWN where a chosen addition is not the learner's
     */
    public IssuedExtract make(ExtractOrder order, Justification by, Operation operation) {
        Chosen chosen = unitOfWork.get(() -> gate.tellWhole(by, operation, records -> look(records, order)));
        if (chosen.learner() == null) {
            throw new RefusedException(StewardshipCode.LEARNER_UNKNOWN);
        }
        if (chosen.events().isEmpty() && chosen.additions().isEmpty()) {
            throw new RefusedException(ExtractCode.EXTRACT_EMPTY);
        }
        return issue(order, chosen, chosen.learner());
    }

    private Told<Chosen> look(RecordReading records, ExtractOrder order) {
        RegisteredLearner learner = check.holder(records.learners(), order.uln())
                .map(PersonCheck.Held::current)
                .orElse(null);
        if (learner == null) {
            return Told.of(
                    new Chosen(null, List.of(), List.of()),
                    records.shown("nobody", "extract", 0),
                    List.of(order.uln()));
        }
        List<ShownEvent> events = chosen(records.events(learner.uln()), order);
        return Told.of(
                new Chosen(learner, events, chosen(additions.of(records.numbers(learner.uln())), order.additions())),
                records.shown("extract", "FULL", events.size()),
                List.of(learner.uln(), order.uln()).stream().distinct().toList());
    }

    private static List<ShownEvent> chosen(List<ShownEvent> all, ExtractOrder order) {
        if (order.events().isEmpty()) {
            return all.stream().filter(DefaultChoice::takes).toList();
        }
        Set<Long> wanted = new HashSet<>(order.events().get());
        List<ShownEvent> chosen =
                all.stream().filter(event -> wanted.remove(event.id())).toList();
        if (!wanted.isEmpty()) {
            throw new RefusedException(ExtractCode.EXTRACT_EVENT_UNKNOWN);
        }
        return chosen;
    }

    private static List<OwnAddition> chosen(List<OwnAddition> all, List<Long> numbers) {
        List<OwnAddition> chosen =
                all.stream().filter(one -> numbers.contains(one.id())).toList();
        if (chosen.size() < Set.copyOf(numbers).size()) {
            throw new RefusedException(ShareCode.ADDITION_UNKNOWN);
        }
        return chosen;
    }

    private IssuedExtract issue(ExtractOrder order, Chosen chosen, RegisteredLearner learner) {
        StatusPlace place = unitOfWork.get(() -> ledger.place(random.nextLong()));
        ExtractHead head = new ExtractHead(
                bits128(),
                holder(learner),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                seconds(order.until()),
                fitting(order.recipient()),
                fitting(order.purpose()),
                place);
        List<ExtractEntry> entries = new ArrayList<>();
        List<IssuedEntry> issued = new ArrayList<>();
        for (ShownEvent event : chosen.events()) {
            ExtractEntry entry = new ExtractEntry(
                    "e" + (entries.size() + 1),
                    EntriesOfEvents.kind(event.content()),
                    bits128(),
                    EntriesOfEvents.of(event));
            entries.add(entry);
            issued.add(
                    new IssuedEntry(entry.id(), event.id(), event.state().last().number(), entry.digest()));
        }
        for (OwnAddition addition : chosen.additions()) {
            ExtractEntry entry = new ExtractEntry(
                    "e" + (entries.size() + 1), EntryKind.OWN_ADDITION, bits128(), EntriesOfEvents.of(addition));
            entries.add(entry);
            issued.add(new IssuedEntry(entry.id(), null, 0, entry.digest()));
        }
        ExtractContent content = new ExtractContent(head, entries);
        ExtractDigest root = content.root();
        ExtractFaces.Faces made = faces.make(content);
        unitOfWork.run(() -> ledger.issued(new Issued(head, learner.uln(), issued, root)));
        return new IssuedExtract(content, root, made);
    }

    private static ExtractHolder holder(RegisteredLearner learner) {
        LearnerDetails details = learner.details();
        return new ExtractHolder(
                learner.uln(),
                ExtractText.fitting(details.text(LearnerField.GIVEN_NAME)),
                ExtractText.fitting(details.text(LearnerField.FAMILY_NAME)),
                details.date(LearnerField.DATE_OF_BIRTH).orElse(null));
    }

    private static @Nullable Instant seconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String fitting(@Nullable String text) {
        String fitting = text == null ? "" : ExtractText.fitting(text);
        return fitting.isEmpty() ? null : fitting;
    }

    private String bits128() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** @param learner null where the number is nobody's */
    private record Chosen(@Nullable RegisteredLearner learner, List<ShownEvent> events, List<OwnAddition> additions) {}
}
