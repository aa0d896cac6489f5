package org.learnerhub.domain.result;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** A sender's notes that what was found is right as it was sent. They stand in the audit trail and nowhere else. */
final class ConfirmFindings {

    private static final int LONGEST = 254;
    private static final int MOST = 500;
    /** Where a finding is about rows as a whole. */
    private static final String ROW = "row";

    private final AuditTrail trail;
    private final InstantSource clock;

    ConfirmFindings(AuditTrail trail, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD where there is no note, or it is longer than 254 characters */
    void confirm(Call call, BatchId batch, FindingGroup group, String note) {
        String said = note.replaceAll("\\p{Cntrl}+", " ").strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "note: 1 to 254 characters");
        }
        Justification unused = call.to(Operation.CONFIRM_FINDING, said);
        Justification by = new Justification(call.caller(), said, call.id());
        trail.append(List.of(AuditEntry.of(
                by,
                Operation.CONFIRM_FINDING,
                clock.instant(),
                new AuditSubject.Batch(batch.value()),
                Shown.words(group.code().code(), field(group.field())))));
    }

    /** The newest of each, by {@link #key}. */
    Map<String, FindingGroup.Confirmed> of(BatchId batch) {
        Map<String, FindingGroup.Confirmed> notes = new HashMap<>();
        trail.of(new AuditSubject.Batch(batch.value()), Set.of(Operation.CONFIRM_FINDING), MOST)
                .forEach(entry -> notes.putIfAbsent(
                        String.join(" ", entry.shown().words()),
                        new FindingGroup.Confirmed(entry.caller().userName(), entry.at(), entry.purpose())));
        return notes;
    }

    static String key(String code, @Nullable String field) {
        return code + " " + field(field);
    }

    private static String field(@Nullable String field) {
        return field == null ? ROW : field;
    }
}
