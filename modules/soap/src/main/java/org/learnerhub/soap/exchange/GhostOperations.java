package org.learnerhub.soap.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.Format;
import org.learnerhub.contract.exchange.ReportGhosts;
import org.learnerhub.contract.exchange.ReportGhostsResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.ghost.GhostQuestion;
import org.learnerhub.domain.ghost.GhostReport;
import org.learnerhub.domain.ghost.GhostReportWriter;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.provider.Ukprn;

/** The report of ghost registrations, for those who were let in. */
final class GhostOperations {

    private static final int PURPOSE = 254;

    private final org.learnerhub.domain.ghost.ReportGhosts ghosts;

    GhostOperations(org.learnerhub.domain.ghost.ReportGhosts ghosts) {
        this.ghosts = ghosts;
    }

    ReportGhostsResponse report(Call call, ReportGhosts request) {
        String purpose =
                request.getPurpose() == null ? "" : request.getPurpose().strip();
        if (purpose.isEmpty() || purpose.length() > PURPOSE) {
            throw misfit("Purpose: 1 to 254 characters");
        }
        GhostQuestion question =
                new GhostQuestion(provider(request.getProviderUkprn()), minimum(request.getMinWeight()));
        GhostReport.Form form = request.getFormat() == Format.CSV
                ? new GhostReport.Form(GhostReportWriter.Format.CSV, "ghosts.csv")
                : new GhostReport.Form(GhostReportWriter.Format.XML, "ghosts.xml");
        return ghosts.tell(
                question,
                form,
                call.to(Operation.REPORT_GHOSTS, purpose),
                Operation.REPORT_GHOSTS,
                GhostOperations::response);
    }

    private static @Nullable Ukprn provider(@Nullable String written) {
        return written == null
                ? null
                : Ukprn.parse(written).orElseThrow(() -> misfit("ProviderUkprn: eight digits or letters"));
    }

    private double minimum(@Nullable BigDecimal written) {
        return written == null ? ghosts.usualMinimum() : written.doubleValue();
    }

    private static ReportGhostsResponse response(GhostReport report) {
        boolean csv = report.signature() != null;
        try {
            ReportGhostsResponse response = new ReportGhostsResponse();
            response.setFileName(report.name());
            response.setMediaType(csv ? "text/csv" : "application/xml");
            OpenedFile file = OpenedFile.of(report.document());
            response.setSize(file.size());
            response.setSha256(file.sha256());
            response.setContent(file.handler());
            response.setSignature(csv ? Files.readAllBytes(report.signature()) : null);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException misfit(String place) {
        return new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, place);
    }
}
