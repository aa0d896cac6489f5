package org.learnerhub.soap.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.ListBatches;
import org.learnerhub.contract.exchange.ListBatchesResponse;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/**
 * A page of an institution's jobs by rising number, as the exchange promises. The ledger lists by falling number, so
 * the jobs after the page are walked through and let go: memory for one page, time for the jobs since.
 */
final class RisingPage {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int STRIDE = 500;

    private final ListBatches request;
    private final int size;
    private final long after;

    RisingPage(ListBatches request) {
        this.request = request;
        size = request.getPageSize() == null ? USUAL : request.getPageSize();
        after = request.getAfterJobID() == null ? 0 : request.getAfterJobID();
        if (size < 1 || size > MOST) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "PageSize: 1 to 1000");
        }
    }

    ListBatchesResponse of(CollectAnswer collect, Institution institution) {
        Deque<Batch> oldest = new ArrayDeque<>();
        boolean more = false;
        BatchId before = null;
        List<Batch> stride = list(collect, institution, before);
        while (!stride.isEmpty()) {
            for (Batch batch : stride) {
                before = batch.id();
                if (before.value() > after && fits(batch)) {
                    oldest.addFirst(batch);
                    more |= oldest.size() > size && oldest.pollLast() != null;
                }
            }
            boolean last = stride.size() < STRIDE || before == null || before.value() <= after;
            stride = last ? List.of() : list(collect, institution, before);
        }
        return response(oldest, more);
    }

    private List<Batch> list(CollectAnswer collect, Institution institution, @Nullable BatchId before) {
        return collect.list(institution, request.getFrom(), ledgerState(), before, STRIDE);
    }

    private boolean fits(Batch batch) {
        return request.getState() == null || request.getState() == Standing.state(batch);
    }

    /** Narrows the ledger's search where one of its states has all the jobs wanted. */
    private @Nullable BatchState ledgerState() {
        State wanted = request.getState();
        if (wanted == null) {
            return null;
        }
        return switch (wanted) {
            case RECEIVED, CHECKING -> BatchState.RECEIVED;
            case MATCHING -> BatchState.CHECKED;
            case ALLOCATING -> BatchState.MATCHED;
            case ANSWERING -> BatchState.ALLOCATED;
            case ANSWERED -> BatchState.ANSWERED;
            case REFUSED -> BatchState.REFUSED;
            case PARKED -> null;
        };
    }

    private static ListBatchesResponse response(Deque<Batch> page, boolean more) {
        ListBatchesResponse response = new ListBatchesResponse();
        page.forEach(batch -> response.getBatch().add(Standing.summary(batch)));
        response.setMore(more);
        return response;
    }
}
