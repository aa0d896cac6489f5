package org.learnerhub.web.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Severity;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.result.ColumnPlace;
import org.learnerhub.domain.result.FindingGroup;
import org.learnerhub.domain.result.ResultRow;
import org.learnerhub.domain.result.RowFinding;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.web.frame.Show;

/** Puts batches, their rows and what was found in them into words. */
final class BatchViews {

    private static final String OUTCOME = "upload.outcome.";

    private final UploadPages.Needs needs;
    private final Show show;

    BatchViews(UploadPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    BatchView batch(Batch batch) {
        Batch.Checked checked = batch.checked();
        return new BatchView(
                batch.id().value(),
                batch.origin().fileName(),
                "upload.kind." + kind(batch.job()),
                needs.earnest().isTrial(batch),
                batch.origin().userName(),
                "upload.way." + batch.origin().wayIn().label(),
                Sizes.text(batch.origin().size()),
                batch.identity().sha256(),
                batch.receivedAt(),
                batch.startedAt(),
                batch.finishedAt(),
                "upload.state." + state(batch),
                batch.rowsTotal(),
                batch.rowsPrepared(),
                batch.rowsDone(),
                batch.edition(),
                outcomes(batch),
                checked == null ? List.of() : notices(checked),
                checked != null && FeedJob.isOne(batch.job()) ? ControlTotals.of(batch.tally()) : null,
                checked == null ? null : checked.head().format());
    }

    private static String kind(Job job) {
        if (RegistrationJob.isOne(job)) {
            return FileKind.LEARNERS.word();
        } else if (job.equals(VerificationKind.VER)) {
            return FileKind.VERIFICATION.word();
        } else if (FeedJob.isOne(job)) {
            return (FeedJob.kind(job) == EventKind.ACHIEVEMENT ? FileKind.ACHIEVEMENTS : FileKind.PARTICIPATION).word();
        }
        return "other";
    }

    private static String state(Batch batch) {
        return batch.parked() && !batch.state().isFinal()
                ? "parked"
                : batch.state().name().toLowerCase(Locale.ROOT);
    }

    private List<BatchView.Outcome> outcomes(Batch batch) {
        List<BatchView.Outcome> outcomes = new ArrayList<>();
        needs.collect()
                .outcomes(batch)
                .forEach((word, rows) -> outcomes.add(new BatchView.Outcome(OUTCOME + word, rows)));
        return outcomes;
    }

    private List<BatchView.FileNotice> notices(Batch.Checked checked) {
        return checked.head().notices().stream()
                .map(notice -> new BatchView.FileNotice(
                        notice.code().code(), notice.code().sentence(), show.value(notice.place())))
                .toList();
    }

    /** What was found in an answered batch, the most rows first. */
    Map<FindingGroup.Weight, List<GroupView>> groups(Batch batch) {
        Map<String, ColumnPlace> columns = needs.results().columns(batch);
        return needs.findings().of(batch).stream()
                .collect(Collectors.groupingBy(
                        FindingGroup::weight,
                        Collectors.mapping(group -> group(batch, columns, group), Collectors.toList())));
    }

    private GroupView group(Batch batch, Map<String, ColumnPlace> columns, FindingGroup group) {
        return new GroupView(
                found(batch, columns, group.code(), group.field(), null, null),
                group.rows(),
                group.firstRow(),
                group.lastRow(),
                group.confirmed());
    }

    RowView row(Batch batch, ResultRow row) {
        Map<String, ColumnPlace> columns = needs.results().columns(batch);
        List<RowView.Cell> cells = new ArrayList<>();
        row.sent().forEach((field, value) -> cells.add(new RowView.Cell(place(batch, columns, field), value)));
        return new RowView(
                row.row(),
                row.end(),
                OUTCOME + row.outcome(),
                row.uln(),
                row.findings().stream().map(one -> found(batch, columns, one)).toList(),
                cells);
    }

    private FoundView found(Batch batch, Map<String, ColumnPlace> columns, RowFinding one) {
        return found(batch, columns, one.code(), one.field(), one.value(), one.detail());
    }

    private FoundView found(
            Batch batch,
            Map<String, ColumnPlace> columns,
            HubCode code,
            @Nullable String field,
            @Nullable String value,
            @Nullable String detail) {
        return new FoundView(
                code.code(),
                field,
                field == null ? "" : place(batch, columns, field),
                value,
                rule(code, detail),
                code.mend(),
                code.severity() == Severity.ERROR);
    }

    private static String rule(HubCode code, @Nullable String detail) {
        String sentence = code.sentence();
        return detail == null ? sentence : sentence.replaceFirst("\\.$", "") + ": " + detail + ".";
    }

    /** The column's letter and heading; in XML the element. */
    private String place(Batch batch, Map<String, ColumnPlace> columns, String field) {
        ColumnPlace place = columns.get(field);
        if (place != null) {
            return show.word("upload.place.column", place.letter(), place.heading());
        }
        boolean xml = batch.checkedOrThrow().head().format() == FileFormat.XML;
        return show.word(xml ? "upload.place.element" : "upload.place.field", field);
    }
}
