package org.learnerhub.soap.record;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.CreateOrModifySnapshot;
import org.learnerhub.contract.r9.CreateOrModifySnapshotResponse;
import org.learnerhub.contract.r9.DeleteSnapshot;
import org.learnerhub.contract.r9.DeleteSnapshotResponse;
import org.learnerhub.contract.r9.ListSnapshots;
import org.learnerhub.contract.r9.ListSnapshotsResponse;
import org.learnerhub.contract.r9.model.ArrayOfEventID;
import org.learnerhub.contract.r9.model.ArrayOfSnapshot;
import org.learnerhub.contract.r9.model.ServiceResponse;
import org.learnerhub.contract.r9.model.Snapshot;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.share.Behalf;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.Share;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.learner.WireTime;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** What learners share with others, through an institution (contract 1.5, the set of 2017; decision 0059). */
final class SnapshotOperations {

    private static final int MOST_EVENTS = 1_000;
    private static final int LONGEST = 254;

    /** The contract has no place for whom and for what: the learner tells the institution. */
    private static final String ANYBODY = "whoever was given the link";

    private static final String UNSAID = "a snapshot";

    private final InvokingCallers callers;
    private final Snapshots snapshots;
    private final InstantSource clock;

    SnapshotOperations(InvokingCallers callers, Snapshots snapshots, InstantSource clock) {
        this.callers = callers;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    CreateOrModifySnapshotResponse store(CreateOrModifySnapshot request) {
        Call call = callers.enter(Operation.STORE_SNAPSHOT, request.getInvokingOrganisation());
        Behalf behalf = behalf(
                call,
                request.getLearnerUln(),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        CreateOrModifySnapshotResponse response = new CreateOrModifySnapshotResponse();
        response.setCreateOrModifySnapshotResult(stored(behalf, request));
        return response;
    }

    private org.learnerhub.contract.r9.model.CreateOrModifySnapshotResponse stored(
            Behalf behalf, CreateOrModifySnapshot request) {
        String email = blankToNull(request.getTargetEmail());
        if (!KeepWishes.isEmailAddress(email, clock.instant())) {
            return refused(WireCode.WSEC0044);
        }
        Optional<ShareTerms> terms = terms(email, request);
        if (terms.isEmpty()) {
            return refused(WireCode.WSRC0015);
        }
        Choice choice = choice(request.getEvents(), request.isIncludeAllEvents());
        String guid = blankToNull(request.getGuid());
        Answer<MakeShare.Made> answer = guid == null
                ? snapshots.make().make(behalf, choice, terms.get())
                : snapshots.make().change(behalf, guid, choice, terms.get());
        return answer.fold(this::made, code -> refused(code(code)));
    }

    private org.learnerhub.contract.r9.model.CreateOrModifySnapshotResponse made(MakeShare.Made made) {
        var result = refused(WireCode.WSRC0006);
        result.setExpiryDate(WireTime.of(made.share().endsAt()));
        result.setGuid(made.share().guid());
        result.setLink(snapshots.link(made.secret()));
        return result;
    }

    private static org.learnerhub.contract.r9.model.CreateOrModifySnapshotResponse refused(WireCode code) {
        var result = new org.learnerhub.contract.r9.model.CreateOrModifySnapshotResponse();
        result.setResponseCode(code.name());
        return result;
    }

    /** Empty where something does not fit. */
    private static Optional<ShareTerms> terms(@Nullable String email, CreateOrModifySnapshot request) {
        String reference = blankToNull(request.getUserReference());
        if (reference != null && reference.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ShareTerms(
                    Objects.requireNonNullElse(email, ANYBODY),
                    Objects.requireNonNullElse(reference, UNSAID),
                    null,
                    blankToNull(request.getPinCode()),
                    email,
                    reference));
        } catch (RefusedException unfit) {
            return Optional.empty();
        }
    }

    /** Neither events nor all of them: what is completed and successful. */
    private static Choice choice(@Nullable ArrayOfEventID events, boolean all) {
        if (all) {
            return new Choice(Choice.Which.ALL, Set.of(), Set.of());
        }
        List<Integer> ids = events == null ? List.of() : events.getEventID();
        if (ids.isEmpty()) {
            return Choice.usual();
        }
        return Choice.of(
                ids.stream().limit(MOST_EVENTS + 1L).map(Integer::longValue).collect(Collectors.toSet()), Set.of());
    }

    ListSnapshotsResponse list(ListSnapshots request) {
        Call call = callers.enter(Operation.LIST_SNAPSHOTS, request.getInvokingOrganisation());
        Behalf behalf = behalf(
                call,
                request.getLearnerUln(),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        var result = new org.learnerhub.contract.r9.model.ListSnapshotsResponse();
        ArrayOfSnapshot list = new ArrayOfSnapshot();
        result.setResponseCode(snapshots
                .list()
                .list(behalf)
                .fold(
                        shares -> {
                            shares.stream().map(SnapshotOperations::snapshot).forEach(list.getSnapshot()::add);
                            return WireCode.WSRC0004;
                        },
                        SnapshotOperations::code)
                .name());
        result.setSnapshots(list);
        ListSnapshotsResponse response = new ListSnapshotsResponse();
        response.setListSnapshotsResult(result);
        return response;
    }

    private static Snapshot snapshot(ListShares.Seen seen) {
        Share share = seen.share();
        Snapshot snapshot = new Snapshot();
        snapshot.setAccessed(seen.opened() == null ? null : WireTime.of(seen.opened()));
        snapshot.setDateCreated(WireTime.of(share.madeAt()));
        ArrayOfEventID events = new ArrayOfEventID();
        share.events().forEach(event -> events.getEventID().add(Math.toIntExact(event.event())));
        snapshot.setEvents(events);
        snapshot.setExpiryDate(WireTime.of(share.endsAt()));
        snapshot.setGuid(share.guid());
        snapshot.setStatus(
                switch (seen.state()) {
                    case OPEN -> "Open";
                    case ENDED -> "Ended";
                    case REVOKED -> "Revoked";
                    case LOCKED -> "Locked";
                    case SUPERSEDED -> "Superseded";
                });
        snapshot.setTargetEmail(share.targetEmail());
        snapshot.setUserReference(share.reference());
        return snapshot;
    }

    DeleteSnapshotResponse delete(DeleteSnapshot request) {
        Call call = callers.enter(Operation.DELETE_SNAPSHOT, request.getInvokingOrganisation());
        Behalf behalf = behalf(
                call,
                request.getLearnerUln(),
                AskedRecord.person(
                        request.getGivenName(), request.getFamilyName(), request.getDateOfBirth(), request.getGender()),
                RecordReason.of(request.getUserType(), request.getVendorID()));
        String guid = Objects.requireNonNullElse(blankToNull(request.getGuid()), "");
        ServiceResponse result = new ServiceResponse();
        result.setResponseCode(snapshots
                .revoke()
                .revoke(behalf, guid)
                .fold(share -> WireCode.WSRC0006, SnapshotOperations::code)
                .name());
        DeleteSnapshotResponse response = new DeleteSnapshotResponse();
        response.setDeleteSnapshotResult(result);
        return response;
    }

    private static Behalf behalf(Call call, @Nullable String uln, LearnerDetails person, String reason) {
        return new Behalf.Institution(call, new AskedRecord(AskedRecord.uln(uln), person, reason));
    }

    private static WireCode code(HubCode code) {
        if (code == RecordCode.RECORD_NUMBER_INVALID) {
            return WireCode.WSEC0136;
        } else if (code == RecordCode.RECORD_NOT_VERIFIED) {
            return WireCode.WSEC0208;
        } else if (code == ShareCode.SHARING_OPTED_OUT) {
            return WireCode.WSEC0206;
        } else if (code == ShareCode.NOTHING_CHOSEN) {
            return WireCode.WSRC0015;
        }
        return code == ShareCode.TOO_MANY_SHARES ? WireCode.WSRC0021 : WireCode.WSRC0001;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
