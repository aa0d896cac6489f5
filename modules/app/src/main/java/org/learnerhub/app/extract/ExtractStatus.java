package org.learnerhub.app.extract;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.extract.ExtractFaces;
import org.learnerhub.domain.extract.ExtractLedger;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.domain.extract.status.FollowRecords;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.domain.extract.status.OwnStatusLists;
import org.learnerhub.domain.extract.status.PublishStatus;
import org.learnerhub.domain.extract.status.PublishedKeys;
import org.learnerhub.domain.extract.status.WithdrawExtract;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.extract.SignedFaces;
import org.learnerhub.extract.json.KeyDocuments;
import org.learnerhub.extract.json.SignedStatus;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;
import org.learnerhub.signature.keys.ExtractKeys;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.store.Store;
import org.learnerhub.verify.ExtractVerifier;

/** What follows from an extract once it was issued: its place in the status lists, the keys that verify it. */
public final class ExtractStatus {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final HubKeys keys;
    private final String publicUrl;
    private final ExtractLedger ledger;
    private final WithdrawExtract withdraw;
    private final FollowRecords follow;
    private final PublishStatus status;
    private final PublishedKeys publishedKeys;
    private final VerifyExtract verify;

    public ExtractStatus(Store store, HubKeys keys, ReadGate gate, String publicUrl, Clock clock) {
        this.keys = keys;
        this.publicUrl = publicUrl;
        IssuedExtracts issued = store.extracts().issued();
        ledger = store.extracts().ledger(publicUrl);
        withdraw = new WithdrawExtract(store.unitOfWork(), issued, gate, clock);
        follow = new FollowRecords(store.unitOfWork(), issued, store.records().eventStandings(), clock);
        status = new PublishStatus(issued, new SignedStatus(this::key, publicUrl, clock), clock);
        verify = new VerifyExtract(
                new ExtractVerifier(List.of(keys.ca())), new OwnStatusLists(issued, publicUrl), clock);
        publishedKeys = new KeyDocuments(() -> keys.extracts().certificates(), publicUrl);
    }

    /** What signs from now on; ask each time, it rolls over. */
    public ExtractKey key() {
        ExtractKeys.SigningKey signing = keys.extracts().signing();
        return new ExtractKey(signing.key(), signing.certificate(), keys.ca());
    }

    /**
     * Makes faces with the key that signs at that moment.
     *
     * @param timestamps null: no time-stamps
     */
    public ExtractFaces faces(@Nullable TimestampAuthority timestamps) {
        return new FacesByKey(this::key, now -> new SignedFaces(now, timestamps, publicUrl));
    }

    public String publicUrl() {
        return publicUrl;
    }

    /** Judges this hub's own extracts, with their status from the ledger. */
    public VerifyExtract verify() {
        return verify;
    }

    public ExtractLedger ledger() {
        return ledger;
    }

    public WithdrawExtract withdraw() {
        return withdraw;
    }

    public PublishStatus status() {
        return status;
    }

    public PublishedKeys publishedKeys() {
        return publishedKeys;
    }

    public List<TimedWork> timedWork() {
        return List.of(new TimedWork("follow-extracts", PAUSE, follow::keepCurrent));
    }
}
