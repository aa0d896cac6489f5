package org.learnerhub.soap.learner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.reportmsg.DeletedULNsResponse;
import org.learnerhub.contract.g1.reportmsg.GetDeletedULNs;
import org.learnerhub.contract.g1.reportmsg.GetMergedUnmergedULNs;
import org.learnerhub.contract.g1.reportmsg.MergedUnmergedULNsResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.ReportStandings;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.stewardship.ReportedEvent;

/** The two reports on numbers, first generation only (contract 1.2). */
final class StandingsOperations {

    private final ReportStandings report;

    StandingsOperations(ReportStandings report) {
        this.report = report;
    }

    void in(LearnerTable table) {
        table.put(GetMergedUnmergedULNs.class, Operation.REPORT_MERGES, this::merges);
        table.put(GetDeletedULNs.class, Operation.REPORT_DELETIONS, this::deletions);
    }

    private MergedUnmergedULNsResponse merges(Call call, GetMergedUnmergedULNs request) {
        List<ReportedEvent> events =
                report.merges(call, day(request.getFromDate(), "FromDate"), dayOrNone(request.getToDate()));
        MergedUnmergedULNsResponse response = new MergedUnmergedULNsResponse();
        response.setResponseCode(code(events));
        response.setFromDate(request.getFromDate());
        response.setToDate(request.getToDate());
        response.setULNReport(UlnReport.of(events));
        return response;
    }

    private DeletedULNsResponse deletions(Call call, GetDeletedULNs request) {
        List<ReportedEvent> events =
                report.deletions(call, day(request.getFromDate(), "FromDate"), dayOrNone(request.getToDate()));
        DeletedULNsResponse response = new DeletedULNsResponse();
        response.setResponseCode(code(events));
        response.setFromDate(request.getFromDate());
        response.setToDate(request.getToDate());
        response.setULNReport(UlnReport.of(events));
        return response;
    }

    private static String code(List<ReportedEvent> events) {
        return (events.isEmpty() ? WireCode.WSRC0024 : WireCode.WSRC0004).name();
    }

    private static @Nullable LocalDate dayOrNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : day(text, "ToDate");
    }

    private static LocalDate day(@Nullable String text, String name) {
        return CalendarDate.parse(text == null ? "" : text.strip())
                .orElseThrow(() -> new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD, name + ": a calendar date written YYYY-MM-DD"));
    }
}
