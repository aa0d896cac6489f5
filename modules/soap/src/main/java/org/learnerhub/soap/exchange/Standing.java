package org.learnerhub.soap.exchange;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.BatchSummary;
import org.learnerhub.contract.exchange.Count;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.JobType;
import org.learnerhub.contract.exchange.Refusal;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.domain.exchange.Batch;

/** How far a batch is, in the words of the batch exchange: the step it is in, where the ledger has the last finished. */
final class Standing {

    private Standing() {}

    /** Checking is never said: the ledger moves on only when a file is checked. */
    static State state(Batch batch) {
        if (batch.parked() && !batch.state().isFinal()) {
            return State.PARKED;
        }
        return switch (batch.state()) {
            case RECEIVED -> State.RECEIVED;
            case CHECKED -> State.MATCHING;
            case MATCHED -> State.ALLOCATING;
            case ALLOCATED -> State.ANSWERING;
            case ANSWERED -> State.ANSWERED;
            case REFUSED -> State.REFUSED;
        };
    }

    /** @param outcomes how many rows ended in each way */
    static GetStatusResponse status(Batch batch, Map<String, Integer> outcomes) {
        GetStatusResponse status = new GetStatusResponse();
        status.setJobID(batch.id().value());
        status.setState(state(batch));
        status.setFileName(batch.origin().fileName());
        status.setJobType(jobType(batch));
        status.setSubmittedAt(batch.receivedAt());
        status.setStartedAt(batch.startedAt());
        status.setFinishedAt(batch.finishedAt());
        status.setRowsTotal(rowsTotal(batch));
        status.setRowsDone(batch.tally().total());
        status.setRowsMatched(batch.rowsPrepared());
        status.setRowsAllocated(batch.rowsDone());
        outcomes.forEach((code, rows) -> status.getCount().add(count(code, rows)));
        status.setRefusal(refusal(batch.refusal()));
        status.setEdition(batch.edition() == 1 ? null : batch.edition());
        return status;
    }

    static BatchSummary summary(Batch batch) {
        BatchSummary summary = new BatchSummary();
        summary.setJobID(batch.id().value());
        summary.setState(state(batch));
        summary.setFileName(batch.origin().fileName());
        summary.setJobType(jobType(batch));
        summary.setSubmittedAt(batch.receivedAt());
        summary.setFinishedAt(batch.finishedAt());
        summary.setRowsTotal(rowsTotal(batch));
        return summary;
    }

    private static @Nullable Integer rowsTotal(Batch batch) {
        return batch.checked() == null ? null : Integer.valueOf(batch.rowsTotal());
    }

    /** Null for the jobs of kinds that the batch exchange has no word for. */
    private static @Nullable JobType jobType(Batch batch) {
        return Arrays.stream(JobType.values())
                .filter(word -> word.value().equals(batch.job().word()))
                .findFirst()
                .orElse(null);
    }

    private static Count count(String code, int rows) {
        Count count = new Count();
        count.setCode(code);
        count.setRows(rows);
        return count;
    }

    private static @Nullable Refusal refusal(org.learnerhub.domain.problem.@Nullable Refusal why) {
        if (why == null) {
            return null;
        }
        Refusal refusal = new Refusal();
        refusal.setCode(why.code().code());
        refusal.setText(why.code().sentence());
        refusal.setMend(why.code().mend());
        refusal.setPlace(why.place());
        return refusal;
    }
}
