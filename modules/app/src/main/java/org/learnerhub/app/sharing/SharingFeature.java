package org.learnerhub.app.sharing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.learnerhub.app.extract.ExtractStatus;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.user.UserFeature;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.extract.MakeExtract;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.login.EnterLearner;
import org.learnerhub.domain.login.LetterCode;
import org.learnerhub.domain.login.LoginPorts;
import org.learnerhub.domain.login.MakeLetter;
import org.learnerhub.domain.login.ProveLearner;
import org.learnerhub.domain.portfolio.KeepAdditions;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.record.DelayLooks;
import org.learnerhub.domain.record.Looks;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.ReadOwnRecord;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.share.ExtractSource;
import org.learnerhub.domain.share.ExtractsToShare;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.OpenShare;
import org.learnerhub.domain.share.RevokeShare;
import org.learnerhub.domain.share.ShareGate;
import org.learnerhub.domain.share.SharePorts;
import org.learnerhub.domain.share.ShareSecret;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.LearnerKeyFolder;
import org.learnerhub.soap.record.Snapshots;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoredSharing;
import org.learnerhub.verify.ExtractVerifier;

/** What is in the learner's own hands. */
public final class SharingFeature {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 500;

    private final Needs needs;
    private final NumberReading numbers;
    private final VerifiedReading verified;
    private final SecureRandom random = new SecureRandom();

    public SharingFeature(Needs needs) {
        this.needs = needs;
        numbers = new NumberReading(needs.gate(), needs.check());
        verified = new VerifiedReading(needs.gate(), needs.check());
    }

    public MakeShare make() {
        return new MakeShare(gate(), ports());
    }

    public ListShares list() {
        return new ListShares(gate(), ports());
    }

    public RevokeShare revoke() {
        return new RevokeShare(gate(), ports());
    }

    public OpenShare open() {
        return new OpenShare(needs.store().unitOfWork(), numbers, ports());
    }

    public Snapshots snapshots() {
        return new Snapshots(make(), list(), revoke(), needs.status().publicUrl());
    }

    /** The address by which a share is opened. */
    public String link(ShareSecret secret) {
        return snapshots().link(secret);
    }

    /** What recipients are told of what they were given. */
    public VerifyExtract verify() {
        return new VerifyExtract(
                new ExtractVerifier(List.of(needs.keys().ca())),
                new OwnStatus(needs.store().extracts().issued(), needs.status().publicUrl()),
                needs.clock());
    }

    public KeepAdditions additions() {
        return new KeepAdditions(needs.store().unitOfWork(), numbers, additionsKept(), needs.clock());
    }

    public ShowLooks looks() {
        return new ShowLooks(
                needs.store().unitOfWork(),
                numbers,
                new Looks(needs.store().audit(), stored().delays(), needs.clock()),
                needs.names());
    }

    public DelayLooks delays() {
        return new DelayLooks(
                needs.store().unitOfWork(), numbers, stored().delays(), SharingFeature::id, needs.clock());
    }

    public ReadOwnRecord ownRecord() {
        return new ReadOwnRecord(needs.store().unitOfWork(), numbers);
    }

    public MakeLetter letters() {
        return new MakeLetter(verified, logins());
    }

    public ProveLearner prove() {
        return new ProveLearner(numbers, needs.check(), logins());
    }

    public EnterLearner enter() {
        return new EnterLearner(numbers, logins());
    }

    /** What was to be fetched by links that ended is removed; the shares and who opened them stay. */
    public List<TimedWork> timedWork() {
        return List.of(new TimedWork("forget-ended-shares", PAUSE, () -> {
            while (needs.store()
                            .unitOfWork()
                            .get(() ->
                                    stored().shares().forgetEnded(needs.clock().instant(), AT_ONCE))
                    == AT_ONCE) {
                // more ended
            }
        }));
    }

    private ShareGate gate() {
        return new ShareGate(needs.store().unitOfWork(), numbers, verified);
    }

    private StoredSharing stored() {
        return needs.store().records().sharing();
    }

    private OwnAdditions additionsKept() {
        return stored().additions(new LearnerKeyFolder(
                needs.settings().learnerKeys(), needs.keys().passwordSecret(), random));
    }

    private SharePorts ports() {
        return new SharePorts(
                stored().shares(),
                additionsKept(),
                extracts(),
                needs.settings().sharing().limits(),
                needs.keys().passwordSecret(),
                SharingFeature::id,
                () -> ShareSecret.of(bytes(ShareSecret.BYTES)),
                needs.clock());
    }

    private ExtractSource extracts() {
        IssuedExtracts issued = needs.store().extracts().issued();
        return new ExtractsToShare(
                needs.make(),
                id -> issued.find(id)
                        .filter(one -> one.standing() == Standing.VALID)
                        .isPresent());
    }

    private LoginPorts logins() {
        return new LoginPorts(
                needs.store().unitOfWork(),
                stored().logins(),
                stored().letters(),
                needs.keys().passwordSecret(),
                () -> bytes(LetterCode.SIGNS),
                SharingFeature::id,
                needs.users().guesses(),
                needs.users().watch(),
                needs.clock());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    /** What sharing stands on. */
    public record Needs(
            HubSettings settings,
            Store store,
            Clock clock,
            HubKeys keys,
            RecordGate gate,
            PersonCheck check,
            ProviderNames names,
            MakeExtract make,
            ExtractStatus status,
            UserFeature users) {}
}
