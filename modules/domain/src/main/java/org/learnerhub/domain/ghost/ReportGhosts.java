package org.learnerhub.domain.ghost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.GhostCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;

/**
 * Makes the signed report. Each learner who is in it is noted in the audit trail, with the purpose, before the page on
 * which it stands is written; nobody has anything of the report before all are noted. Decides nothing.
 */
public final class ReportGhosts {

    private static final int PAGE = 1_000;

    private final ClaimedLearners learners;
    private final GhostSigns signs;
    private final GhostReportWriter writer;
    private final ReadGate gate;
    private final DocumentSigner signer;
    private final Vault drafts;
    private final InstantSource clock;
    private final Semaphore turn = new Semaphore(1);

    public ReportGhosts(Ports ports, GhostSigns signs, InstantSource clock) {
        learners = ports.learners();
        writer = ports.writer();
        gate = ports.gate();
        signer = ports.signer();
        drafts = ports.drafts();
        this.signs = signs;
        this.clock = clock;
    }

    /** The total from which a learner is reported where nobody says otherwise. */
    public double usualMinimum() {
        return signs.weights().minimum();
    }

    /**
     * @param operation as which the audit trail has it
     * @param use is handed the report, which is gone after it
     * @throws RefusedException RIGHT_MISSING where the operation is for another kind of caller, REPORT_BUSY where this
     *     node makes another report at this moment
     */
    public <T> T tell(
            GhostQuestion question,
            GhostReport.Form form,
            Justification by,
            Operation operation,
            Function<GhostReport, T> use) {
        if (!turn.tryAcquire()) {
            throw new RefusedException(GhostCode.REPORT_BUSY);
        }
        try {
            gate.note(by, operation, Shown.words("GhostReport"), subject(question));
            return made(question, form, by, operation, use);
        } finally {
            turn.release();
        }
    }

    private <T> T made(
            GhostQuestion question,
            GhostReport.Form form,
            Justification by,
            Operation operation,
            Function<GhostReport, T> use) {
        Path plain = drafts.draft();
        Path signed = drafts.draft();
        try {
            Totals totals = write(question, form.format(), plain, by, operation);
            return use.apply(sealed(form, plain, signed, totals));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written", e);
        } finally {
            drafts.discard(plain);
            drafts.discard(signed);
        }
    }

    private static List<AuditSubject> subject(GhostQuestion question) {
        return question.provider() == null ? List.of() : List.of(new AuditSubject.Provider(question.provider()));
    }

    private GhostReport sealed(GhostReport.Form form, Path plain, Path signed, Totals totals) {
        if (form.format() == GhostReportWriter.Format.XML) {
            signer.enveloped(plain, signed);
            return new GhostReport(form.name(), signed, null, totals.looked, totals.reported);
        }
        signer.detached(plain, form.uri(), null, signed);
        return new GhostReport(form.name(), plain, signed, totals.looked, totals.reported);
    }

    private Totals write(
            GhostQuestion question, GhostReportWriter.Format format, Path target, Justification by, Operation operation)
            throws IOException {
        Instant now = clock.instant();
        Totals totals = new Totals();
        ProviderCounts counts = new ProviderCounts();
        try (GhostReportWriter.Draft draft =
                writer.begin(format, target, new GhostReportWriter.Head(now, question, signs.weights()))) {
            learners.each(PAGE, page -> {
                List<Suspect> suspects = new ArrayList<>();
                for (ClaimedLearner learner : page) {
                    if (!learner.claimants().isEmpty()) {
                        Suspect weighed = signs.weigh(learner, now);
                        boolean enough = weighed.total() >= question.minimum();
                        counts.add(weighed, enough);
                        if (question.asksFor(learner)) {
                            totals.looked++;
                            if (enough) {
                                suspects.add(weighed);
                            }
                        }
                    }
                }
                totals.reported += suspects.size();
                tell(suspects, draft, by, operation);
            });
            draft.finish(rates(question, counts), totals.looked, totals.reported);
        }
        return totals;
    }

    private static List<ProviderRate> rates(GhostQuestion question, ProviderCounts counts) {
        return counts.rates().stream()
                .filter(rate -> question.provider() == null || rate.provider().equals(question.provider()))
                .toList();
    }

    private void tell(List<Suspect> suspects, GhostReportWriter.Draft draft, Justification by, Operation operation) {
        if (suspects.isEmpty()) {
            return;
        }
        List<Uln> ulns =
                suspects.stream().map(suspect -> suspect.learner().uln()).toList();
        gate.note(by, operation, Shown.words("GhostSigns"), Told.learners(ulns));
        try {
            for (Suspect suspect : suspects) {
                draft.suspect(suspect);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the report stands on. */
    public record Ports(
            ClaimedLearners learners, GhostReportWriter writer, ReadGate gate, DocumentSigner signer, Vault drafts) {}

    private static final class Totals {
        private long looked;
        private long reported;
    }
}
