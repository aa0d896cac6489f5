package org.learnerhub.store.share;

import static org.learnerhub.testkit.SampleLearners.uln;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.portfolio.KeepAdditions;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShownEvents;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.share.Behalf;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.ExtractSource;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.OpenShare;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.domain.share.Opening;
import org.learnerhub.domain.share.RevokeShare;
import org.learnerhub.domain.share.Share;
import org.learnerhub.domain.share.ShareGate;
import org.learnerhub.domain.share.SharePorts;
import org.learnerhub.domain.share.ShareSecret;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.UnmergeLearner;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.record.MemoryLearnerKeys;

/** The use cases of sharing as one node has them, over a database that others may have too; its extracts say what is in them. */
final class SharingNode implements ExtractSource {

    private static final Justification STAFF = new Justification(new Caller.Staff("desk.one"), "same person", "c-1");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Extracts that do not count any more. */
    final Set<String> withdrawn = new HashSet<>();

    /** All nodes have the same. */
    private static final MemoryLearnerKeys KEYS = new MemoryLearnerKeys();

    private final StoreUnderTest stored;
    private final Store store;
    private final SharePorts ports;
    private final NumberReading numbers;
    private final VerifiedReading verified;
    private final PersonCheck check;
    private final ShareGate gate;
    private final AtomicInteger extracts = new AtomicInteger();

    SharingNode(StoreUnderTest stored) {
        this.stored = stored;
        store = stored.store();
        RecordGate records = new RecordGate(
                new ReadGate(store.learnerSources(), store.audit(), stored.clock()),
                store.records().eventLog(),
                new ShownEvents(
                        keys -> Map.of(), ukprns -> Map.of(), store.records().challenges(KEYS)));
        check = new PersonCheck(new RowMatcher(store.register(), MatchModel.standard()));
        numbers = new NumberReading(records, check);
        verified = new VerifiedReading(records, check);
        gate = new ShareGate(store.unitOfWork(), numbers, verified);
        ports = new SharePorts(
                store.records().sharing().shares(),
                store.records().sharing().additions(KEYS),
                this,
                ShareTerms.Limits.standard(),
                new byte[32],
                () -> UUID.randomUUID().toString(),
                SharingNode::secret,
                stored.clock());
    }

    private static ShareSecret secret() {
        byte[] bytes = new byte[ShareSecret.BYTES];
        RANDOM.nextBytes(bytes);
        return ShareSecret.of(bytes);
    }

    void register(int learners) {
        store.unitOfWork().run(() -> {
            store.register().lockForAllocation();
            store.register()
                    .add(SampleLearners.learners(1, learners), stored.clock().instant(), "job 1");
            store.register().save(new RegisterState(learners, 0));
        });
    }

    void events(Fact... facts) {
        store.unitOfWork().run(() -> {
            store.records().eventLog().lock();
            store.records().eventLog().append(List.of(facts), List.of(), facts[facts.length - 1].number());
        });
    }

    void merge(long number, long master) {
        new MergeLearners(store.stewardship(), stored.clock()).merge(uln(number), uln(master), STAFF);
    }

    void unmerge(long number) {
        new UnmergeLearner(store.stewardship(), stored.clock()).unmerge(uln(number), STAFF);
    }

    NumberReading numbers() {
        return numbers;
    }

    VerifiedReading verified() {
        return verified;
    }

    PersonCheck check() {
        return check;
    }

    OpenShare open() {
        return new OpenShare(store.unitOfWork(), numbers, ports);
    }

    Opened attempt(String link, @Nullable String pin, @Nullable String pass, @Nullable Face face) {
        return open().open(new OpenShare.Attempt(link, pin, pass, null, face));
    }

    Answer<MakeShare.Made> make(long learner, Choice choice, ShareTerms terms) {
        return new MakeShare(gate, ports).make(own(learner), choice, terms);
    }

    Answer<MakeShare.Made> change(long learner, String guid, Choice choice, ShareTerms terms) {
        return new MakeShare(gate, ports).change(own(learner), guid, choice, terms);
    }

    Answer<Share> revoke(long learner, String guid) {
        return new RevokeShare(gate, ports).revoke(own(learner), guid);
    }

    List<ListShares.Seen> shares(long learner) {
        return new ListShares(gate, ports).list(own(learner)).orThrow();
    }

    Answer<List<ListShares.Seen>> listAs(Uln caller, Uln asked) {
        Justification by = new Justification(new Caller.Learner(caller), "to see", "c-1");
        return new ListShares(gate, ports).list(new Behalf.Own(by, asked));
    }

    List<Opening> openings(long learner, String guid) {
        return new ListShares(gate, ports).openings(own(learner), guid).orThrow();
    }

    long add(long learner, NewAddition addition) {
        return keep().add(by(learner), uln(learner), addition).orThrow();
    }

    List<OwnAddition> additions(long learner) {
        return keep().list(by(learner), uln(learner)).orThrow();
    }

    Answer<Boolean> removeAddition(long learner, long id) {
        return keep().remove(by(learner), uln(learner), id);
    }

    private KeepAdditions keep() {
        return new KeepAdditions(
                store.unitOfWork(), numbers, store.records().sharing().additions(KEYS), stored.clock());
    }

    private static Behalf own(long learner) {
        return new Behalf.Own(by(learner), uln(learner));
    }

    private static Justification by(long learner) {
        return new Justification(new Caller.Learner(uln(learner)), "by the learner", "c-1");
    }

    @Override
    public Made make(Wanted wanted, Justification by, Operation operation) {
        String id = "extract " + extracts.incrementAndGet();
        Map<Face, byte[]> faces = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            String text = id + " " + face + " " + new TreeSet<>(wanted.events());
            faces.put(face, text.getBytes(StandardCharsets.UTF_8));
        }
        return new Made(id, faces);
    }

    @Override
    public boolean counts(String extract) {
        return !withdrawn.contains(extract);
    }
}
