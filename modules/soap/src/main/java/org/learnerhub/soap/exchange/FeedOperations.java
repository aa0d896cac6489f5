package org.learnerhub.soap.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.DecideFeed;
import org.learnerhub.contract.exchange.Decision;
import org.learnerhub.contract.exchange.ListHeldRows;
import org.learnerhub.contract.exchange.ListHeldRowsResponse;
import org.learnerhub.contract.exchange.ReadRecordChanges;
import org.learnerhub.contract.exchange.ReadRecordChangesResponse;
import org.learnerhub.contract.exchange.Waiting;
import org.learnerhub.contract.exchange.Whose;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Feeds that wait, rows that are held, and what changed in records, for those who were let in. */
final class FeedOperations {

    private static final int MOST = 1_000;

    private final ExchangeFeeds feeds;

    FeedOperations(ExchangeFeeds feeds) {
        this.feeds = feeds;
    }

    /** Null where the batch waits for nobody. */
    @Nullable
    Waiting waiting(Batch batch) {
        if (batch.state() != BatchState.MATCHED || !FeedJob.isOne(batch.job())) {
            return null;
        }
        return feeds.confirmations()
                .of(batch.id())
                .filter(asked -> asked.state() == FeedConfirmations.State.WAITING)
                .map(FeedOperations::waiting)
                .orElse(null);
    }

    private static Waiting waiting(FeedConfirmations.Confirmation asked) {
        Waiting waiting = new Waiting();
        waiting.setChanges(asked.changes());
        waiting.setWithdrawals(asked.withdrawals());
        waiting.setLive(asked.live());
        waiting.setAskedAt(asked.askedAt());
        return waiting;
    }

    /** @throws RefusedException where it is not the caller's, or does not wait */
    void decide(Call call, DecideFeed request) {
        Decision decision = request.getDecision();
        if (decision == null) {
            throw Asked.notUnderstood("Decision: CONFIRM or REFUSE");
        }
        String reason = Asked.reason(request.getReason());
        Justification by = call.to(Operation.DECIDE_FEED, decision.value() + ": " + reason);
        BatchId job = new BatchId(request.getJobID());
        Ukprn sender = call.institution().ukprn();
        (decision == Decision.CONFIRM
                        ? feeds.decide().confirm(job, sender, by)
                        : feeds.decide().refuse(job, sender, by))
                .ifPresent(FeedOperations::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }

    ListHeldRowsResponse held(Call call, ListHeldRows request) {
        boolean registered = request.getWhose() == Whose.REGISTERED;
        Ukprn caller = call.institution().ukprn();
        ListHeld.Whose whose = registered ? new ListHeld.Whose.RegisteredBy(caller) : new ListHeld.Whose.SentBy(caller);
        int size = Asked.size(request.getPageSize(), "PageSize", MOST);
        long after = request.getAfterID() == null ? 0 : request.getAfterID();
        Justification by = call.to(Operation.LIST_HELD_ROWS, registered ? "REGISTERED" : "SENT");
        List<HeldRow> rows = feeds.held().list(whose, after, size + 1, Operation.LIST_HELD_ROWS, by);
        ListHeldRowsResponse response = new ListHeldRowsResponse();
        rows.stream().limit(size).map(row -> HeldRowXml.of(row, caller)).forEach(response.getHeldRow()::add);
        response.setMore(rows.size() > size);
        return response;
    }

    ReadRecordChangesResponse changes(Call call, ReadRecordChanges request) {
        int most = Asked.size(request.getMost(), "Most", MOST);
        long after = Asked.after(request.getAfter());
        var page = feeds.changes().read(call, after, most);
        ReadRecordChangesResponse response = new ReadRecordChangesResponse();
        page.changes().stream().map(ChangeXml::of).forEach(response.getChange()::add);
        response.setUpTo(page.upTo());
        response.setMore(page.more());
        return response;
    }
}
