package org.learnerhub.domain.memory;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.enquiry.VerifyRows;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.answer.AnswerBatch;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.exchange.answer.ReissueAnswer;
import org.learnerhub.domain.exchange.answer.RequestEditions;
import org.learnerhub.domain.exchange.intake.CheckBatch;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.exchange.task.ResumeStalled;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.exchange.task.TaskHandlers;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.MatchChoice;
import org.learnerhub.domain.registration.MatchChunk;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationKind;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.registration.allocation.AllocateBatches;
import org.learnerhub.domain.registration.allocation.ChunkAllocation;
import org.learnerhub.domain.registration.allocation.DecideRow;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.domain.verification.VerifyChunk;
import org.learnerhub.testkit.SettableClock;

/** A whole hub in memory: the use cases over the ports of this package. */
public final class InMemoryHub {

    public static final Institution COLLEGE = college("10099991");
    public static final Institution OTHER_COLLEGE = college("10099992");
    public static final long MAX_BYTES = 1_000_000;
    public static final int MAX_ROWS = 5_000;
    public static final Duration PATIENCE = Duration.ofMinutes(10);
    public static final Duration EDITION_PAUSE = Duration.ofMinutes(1);

    /** Strict on every way in, by the shipped model. */
    public static final MatchChoice CHOICE = new MatchChoice(
            Map.of(
                    WayIn.DROP_FOLDER,
                    MatchPolicy.STRICT,
                    WayIn.SOAP_LEARNER,
                    MatchPolicy.STRICT,
                    WayIn.SOAP_EXCHANGE,
                    MatchPolicy.STRICT,
                    WayIn.UPLOAD,
                    MatchPolicy.STRICT),
            "");

    private static final byte[] ULN_KEY = new byte[16];

    private final SettableClock clock = new SettableClock();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRegister register = new InMemoryRegister(transactions);
    private final InMemoryIdentifiers identifiers = new InMemoryIdentifiers(transactions, register);
    private final InMemoryLedger ledger = new InMemoryLedger(transactions, clock);
    private final InMemoryChunks chunks = new InMemoryChunks(transactions);
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions);
    private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters(transactions);
    private final InMemoryReviews reviews = new InMemoryReviews(transactions, ledger);
    private final InMemoryEditions editions = new InMemoryEditions(transactions);
    private final InMemoryDecisions decisions = new InMemoryDecisions(transactions);
    private final InMemoryTerms terms = new InMemoryTerms(transactions);
    private final InMemoryModels models = new InMemoryModels();
    private final Meanwhile whileSigning = new Meanwhile();
    private final Meanwhile whileVerifying = new Meanwhile();
    private final PrefixSigner signer = new PrefixSigner(whileSigning);
    private final InMemoryAudit trail = new InMemoryAudit(transactions);
    private final InMemoryNotices notices = new InMemoryNotices(transactions);
    private final InMemoryVault vault;
    private final ExchangePorts exchange;
    private final RegistrationPorts ports;
    private final RegistrationKind registrations;
    private final BatchKinds kinds;
    private final TaskHandlers handlers;
    private final ReceiveBatch receive;
    private final CheckBatch check;
    private final MatchChunk match;
    private final VerifyChunk verify;
    private final AllocateBatches allocate;
    private final AnswerBatch answer;
    private final ReissueAnswer reissue;
    private final DecideRow decideRow;
    private final LearnerAnswer answers;
    private final List<BatchId> delivered = new ArrayList<>();
    private final Map<Ukprn, Instant> ends = new HashMap<>();
    private boolean signaturesAcceptable = true;

    /** From when on an institution may send no more. */
    public Map<Ukprn, Instant> ends() {
        return ends;
    }

    public SubmissionEnds submissionEnds() {
        return ukprn -> Optional.ofNullable(ends.get(ukprn));
    }

    /** @param drafts an empty folder */
    public InMemoryHub(Path drafts) {
        vault = new InMemoryVault(drafts);
        LineAnswerWriter writer = new LineAnswerWriter();
        exchange = new ExchangePorts(
                transactions,
                ledger,
                chunks,
                outbox,
                deadLetters,
                editions,
                vault,
                writer,
                signer,
                new InMemoryBatchFindings(transactions),
                notices);
        ports = new RegistrationPorts(
                exchange, new InMemoryQueue(ledger), terms, chunks, decisions, register, identifiers, reviews, writer);
        Matchers matchers = new Matchers(register, models, crowds -> {});
        LineFileReader reader = new LineFileReader();
        RowChecks checks = new RowChecks();
        registrations = new RegistrationKind(ports, reader, checks, CHOICE, matchers);
        kinds = new BatchKinds(List.of(registrations, new VerificationKind(ports, reader, checks, CHOICE, matchers)));
        receive = new ReceiveBatch(exchange, kinds, clock, MAX_BYTES, submissionEnds());
        check = new CheckBatch(exchange, kinds, file -> verify(), clock, MAX_ROWS, submissionEnds());
        match = new MatchChunk(ports, matchers);
        RowMatcher strict = new RowMatcher(register, MatchModel.standard());
        verify = new VerifyChunk(ports, new VerifyRows(register, strict), trail, clock);
        allocate = new AllocateBatches(
                ports,
                new ChunkAllocation(ports, matchers, ULN_KEY),
                new RefuseBatch(exchange, kinds, clock),
                trail,
                clock,
                time -> clock.advance(time));
        answer = new AnswerBatch(exchange, kinds, clock);
        reissue = new ReissueAnswer(exchange, kinds, EDITION_PAUSE, clock);
        decideRow = new DecideRow(ports, matchers, ULN_KEY);
        answers = new LearnerAnswer(ports, matchers);
        handlers = new TaskHandlers(List.of(
                new TaskHandler(Step.CHECK, 1, task -> check.check(task.batch())),
                new TaskHandler(RegistrationSteps.MATCH, 1, task -> match.match(task.batch(), task.chunk())),
                new TaskHandler(RegistrationSteps.ALLOCATE, 1, task -> allocate.allocateAllReady()),
                new TaskHandler(VerificationKind.VERIFY, 1, task -> verify.verify(task.batch(), task.chunk())),
                new TaskHandler(Step.ANSWER, 1, task -> answer.answer(task.batch())),
                new TaskHandler(Step.EDITION, 1, task -> reissue.reissue(task.batch())),
                new TaskHandler(Step.DELIVER, 1, this::deliver)));
    }

    private boolean verify() {
        whileVerifying.happens();
        return signaturesAcceptable;
    }

    private static Institution college(String ukprn) {
        return new Institution(
                new Ukprn(ukprn), " ", "College " + ukprn, Set.of(Role.LEARNER_REGISTRATION), "", null, null);
    }

    public static Submission submission() {
        return new Submission(COLLEGE, "Pat Example", WayIn.SOAP_LEARNER, "batch.csv", RegistrationJob.FUL, "", null);
    }

    /** The college sends a file. */
    public BatchId submit(LineFile file) {
        return submit(submission(), file).batch();
    }

    public Receipt submit(Submission submission, LineFile file) {
        return receive.receive(submission, new ByteArrayInputStream(file.bytes()));
    }

    /** The college sends a file, and everything is done that follows. */
    public BatchId process(LineFile file) {
        BatchId id = submit(file);
        settle();
        return id;
    }

    /** Does what is to be done until nothing is left. */
    public void settle() {
        while (outbox.relay(1, tasks -> tasks.forEach(this::perform)) > 0) {
            // the next one
        }
    }

    public void perform(Task task) {
        handlers.perform(task);
    }

    private void deliver(Task task) {
        delivered.add(task.batch());
        ledger.deliveriesLacking(task.batch(), task.edition())
                .forEach(name -> ledger.delivered(new Delivery(task.batch(), name, task.edition())));
    }

    /** All rows' outcomes, in order; the batch must be allocated. */
    public List<RowOutcome> outcomes(BatchId id) {
        List<RowOutcome> all = new ArrayList<>();
        for (int chunk = 0; chunk < batch(id).checkedOrThrow().chunks(); chunk++) {
            all.addAll(chunks.outcomes(id, chunk));
        }
        return all;
    }

    /** All entries, oldest first. */
    public List<AuditEntry> trail() {
        return trail.all();
    }

    /** Whether nothing can be written into the trail. */
    public void setTrailFull(boolean full) {
        trail.setFull(full);
    }

    public Batch batch(BatchId id) {
        return ledger.find(id).orElseThrow();
    }

    /** See {@link InMemoryTransactions#crashWhere}. */
    /** Whether somebody waits for the register whenever long work looks. */
    public void othersWait(boolean doThey) {
        transactions.othersWait(doThey);
    }

    public void crashWhere(BooleanSupplier condition) {
        transactions.crashWhere(condition);
    }

    public void setSignerBroken(boolean broken) {
        signer.setBroken(broken);
    }

    public void setSignaturesAcceptable(boolean acceptable) {
        signaturesAcceptable = acceptable;
    }

    /** What another node does while the next document is signed. */
    public void whileSigning(Runnable another) {
        whileSigning.set(another);
    }

    /** What another node does while the signature of the next file is verified. */
    public void whileVerifying(Runnable another) {
        whileVerifying.set(another);
    }

    public ParkTask park() {
        return new ParkTask(exchange, kinds, clock);
    }

    public ResumeStalled resumeStalled() {
        return new ResumeStalled(exchange, kinds, clock, PATIENCE);
    }

    public DecideRow decideRow() {
        return decideRow;
    }

    public ReissueAnswer reissue() {
        return reissue;
    }

    public RequestEditions requestEditions() {
        return new RequestEditions(exchange, clock);
    }

    public InMemoryReviews reviews() {
        return reviews;
    }

    public CollectAnswer collect() {
        return new CollectAnswer(exchange, kinds);
    }

    public LearnerAnswer answers() {
        return answers;
    }

    public SettableClock clock() {
        return clock;
    }

    public RegistrationPorts ports() {
        return ports;
    }

    public ExchangePorts exchange() {
        return exchange;
    }

    public RegistrationKind registrations() {
        return registrations;
    }

    public BatchKinds kinds() {
        return kinds;
    }

    public InMemoryTerms terms() {
        return terms;
    }

    public InMemoryRegister register() {
        return register;
    }

    public InMemoryIdentifiers identifiers() {
        return identifiers;
    }

    public InMemoryLedger ledger() {
        return ledger;
    }

    public InMemoryChunks chunks() {
        return chunks;
    }

    public InMemoryModels models() {
        return models;
    }

    public InMemoryOutbox outbox() {
        return outbox;
    }

    public InMemoryNotices notices() {
        return notices;
    }

    public InMemoryVault vault() {
        return vault;
    }

    /** Whose answers were sent out, in order, as often as that happened. */
    public List<BatchId> delivered() {
        return List.copyOf(delivered);
    }
}
