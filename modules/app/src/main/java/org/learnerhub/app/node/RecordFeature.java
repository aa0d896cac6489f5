package org.learnerhub.app.node;

import java.security.SecureRandom;
import org.learnerhub.app.challenge.ChallengeFeature;
import org.learnerhub.app.extract.ExtractStatus;
import org.learnerhub.domain.access.InstitutionNames;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.account.OwnContact;
import org.learnerhub.domain.challenge.ChallengePorts;
import org.learnerhub.domain.challenge.RaiseChallenge;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.extract.MakeExtract;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.Looks;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.ReadRecord;
import org.learnerhub.domain.record.ReadRecordChanges;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShowRecord;
import org.learnerhub.domain.record.ShowRecordTrail;
import org.learnerhub.domain.record.ShownEvents;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.registration.single.ChangeContact;
import org.learnerhub.domain.route.FollowRoute;
import org.learnerhub.domain.ukrlp.RegisteredNames;
import org.learnerhub.domain.work.ShortMemory;
import org.learnerhub.extract.signing.HttpTimestamps;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.soap.record.ChallengeUseCases;
import org.learnerhub.soap.record.RecordUseCases;
import org.learnerhub.soap.record.Snapshots;
import org.learnerhub.store.Store;

/** Reading records, and what learners leave with the institutions that serve them. */
public final class RecordFeature {

    private final NodeParts parts;
    private final ProviderNames names;
    private final PersonCheck check;
    private final ReadGate reads;
    private final FeedPorts feeds;
    private final RecordGate gate;

    RecordFeature(NodeParts parts, ReadGate reads, FeedPorts feeds) {
        this.parts = parts;
        this.reads = reads;
        this.feeds = feeds;
        names = new RegisteredNames(
                parts.store().providers().register(),
                new InstitutionNames(parts.store().institutions()),
                new ShortMemory<>(parts.clock()));
        ShortMemory<String, Qualification> qualifications = new ShortMemory<>(parts.clock());
        check = new PersonCheck(parts.strict());
        gate = new RecordGate(
                reads,
                feeds.log(),
                new ShownEvents(
                        keys -> qualifications.of(keys, feeds.qualifications()::of),
                        names,
                        parts.store().records().challenges(parts.learnerKeys())));
    }

    RecordGate gate() {
        return gate;
    }

    PersonCheck check() {
        return check;
    }

    ProviderNames names() {
        return names;
    }

    public ShowRecord show() {
        return new ShowRecord(gate, check);
    }

    /** Where a learner is reached, in the learner's own hands. */
    public OwnContact ownContact() {
        Store store = parts.store();
        EnquiryPorts ports =
                new EnquiryPorts(store.unitOfWork(), store.register(), reads, store.recentFinds(), store.notedFinds());
        return new OwnContact(
                ports,
                new ChangeContact(ports, parts.strict(), parts.clock()),
                store.records().wishes(),
                store.learnerClusters(),
                parts.clock());
    }

    /** Extracts at the learner's own request. */
    public MakeExtract extracts(ExtractStatus extracts) {
        return new MakeExtract(
                parts.store().unitOfWork(),
                gate,
                check,
                parts.store().records().sharing().additions(parts.learnerKeys()),
                extracts.ledger(),
                extracts.faces(parts.settings()
                        .learners()
                        .timestampAuthority()
                        .map(address -> new HttpTimestamps(address, new SecureRandom()))
                        .orElse(null)),
                parts.clock(),
                new SecureRandom());
    }

    /** What changed in the records of those whom an institution holds. */
    ReadRecordChanges changes() {
        return new ReadRecordChanges(gate, parts.store().records().heldLearners());
    }

    /** Cases of learners who say that something about them is wrong. */
    public ChallengeFeature challenges() {
        Store store = parts.store();
        return new ChallengeFeature(
                new ChallengePorts(
                        store.unitOfWork(),
                        store.records().challenges(parts.learnerKeys()),
                        store.notices(),
                        store.learnerClusters(),
                        store.institutions(),
                        reads,
                        parts.settings().learners().challengeTerms(),
                        parts.clock()),
                feeds);
    }

    public RaiseChallenge raiseChallenge() {
        return challenges().raise(new VerifiedReading(gate, check), new NumberReading(gate, check));
    }

    /**
     * @param single use cases about learners that the record service has too
     * @param snapshots what learners share
     */
    RecordUseCases useCases(SingleLearners single, Snapshots snapshots) {
        Store store = parts.store();
        VerifiedReading reading = new VerifiedReading(gate, check);
        return new RecordUseCases(
                new ReadRecord(reading),
                single.record(),
                new ShowRecordTrail(
                        reading,
                        new Looks(store.audit(), store.records().sharing().delays(), parts.clock()),
                        names),
                single.find(),
                single.update(),
                new KeepAccounts(
                        store.unitOfWork(),
                        reading,
                        store.records().accounts(),
                        store.learnerClusters(),
                        parts.clock()),
                new KeepWishes(store.unitOfWork(), reading, store.records().wishes()),
                new FollowRoute(reading),
                store.records().routes(),
                snapshots,
                store.institutions(),
                names,
                new ChallengeUseCases(
                        raiseChallenge(), challenges().show(), challenges().close()));
    }
}
