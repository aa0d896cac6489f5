package org.learnerhub.domain.extract;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.extract.StatusLists.Replaced;
import org.learnerhub.domain.extract.StatusLists.Status;
import org.learnerhub.domain.extract.StatusLists.Unknown;
import org.learnerhub.domain.extract.StatusLists.Withdrawn;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;

/**
 * Says what an extract is worth: first whether it is genuine and unaltered, then how it stands. Without its status the
 * verdict is never genuine.
 */
public final class VerifyExtract {

    private final ExtractExamination examination;
    private final StatusLists lists;
    private final InstantSource clock;

    public VerifyExtract(ExtractExamination examination, StatusLists lists, InstantSource clock) {
        this.examination = examination;
        this.lists = lists;
        this.clock = clock;
    }

    public Verification verify(byte[] document) {
        Verification found = examination.examine(document);
        Disclosed covered = found.covered();
        if (found.verdict() != Verdict.GENUINE || covered == null) {
            return found;
        }
        Status status = lists.of(covered.head().status());
        if (status instanceof Withdrawn) {
            return with(found, Verdict.WITHDRAWN_OR_REPLACED, ExtractCode.EXTRACT_WITHDRAWN);
        }
        if (status instanceof Replaced) {
            return with(found, Verdict.WITHDRAWN_OR_REPLACED, ExtractCode.EXTRACT_REPLACED);
        }
        if (status instanceof Unknown unknown) {
            return with(found, Verdict.CANNOT_TELL, unknown.why());
        }
        Instant until = covered.head().validUntil();
        return until != null && clock.instant().isAfter(until)
                ? with(found, Verdict.WITHDRAWN_OR_REPLACED, ExtractCode.EXTRACT_ENDED)
                : found;
    }

    private static Verification with(Verification found, Verdict verdict, HubCode code) {
        List<Refusal> reasons = Stream.concat(Stream.of(Refusal.of(code)), found.reasons().stream())
                .toList();
        return new Verification(verdict, reasons, found.covered());
    }
}
