package org.learnerhub.soap.learner;

import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;

/** How far a job is, in the learner service's words (contract section 0 and 2). */
public enum JobStage {
    SUBMITTED(WireCode.WSRC0008, "Submitted"),
    IN_PROGRESS(WireCode.WSRC0008, "In progress"),
    COMPLETE(WireCode.WSRC0009, "Complete"),
    FAILED(WireCode.WSRC0010, "Failed");

    private final WireCode code;
    private final String status;

    JobStage(WireCode code, String status) {
        this.code = code;
        this.status = status;
    }

    public static JobStage of(Batch batch) {
        if (batch.state() == BatchState.ANSWERED) {
            return COMPLETE;
        }
        if (batch.parked() || batch.state() == BatchState.REFUSED) {
            return FAILED;
        }
        return batch.state() == BatchState.RECEIVED ? SUBMITTED : IN_PROGRESS;
    }

    public String code() {
        return code.name();
    }

    String status() {
        return status;
    }
}
