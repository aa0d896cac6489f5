package org.learnerhub.store.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;

/** A batch as values by column. */
final class BatchValues {

    private BatchValues() {}

    /** What is written once, on receiving. */
    static Map<String, @Nullable Object> fixed(Batch batch) {
        Batch.Identity identity = batch.identity();
        Batch.Origin origin = batch.origin();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", batch.id().value());
        values.put("ukprn", identity.ukprn().value());
        values.put("sha256", identity.sha256());
        values.put("client_key", StorableText.of(identity.clientKey()));
        values.put("requested_job", identity.requestedJob().word());
        values.put("organisation_ref", StorableText.ofNullable(origin.organisationRef()));
        values.put("user_name", StorableText.of(origin.userName()));
        values.put("way_in", origin.wayIn().name());
        values.put("file_name", StorableText.of(origin.fileName()));
        values.put("file_size", origin.size());
        values.put("date_order", origin.habits().dateOrder().name());
        values.put("file_encoding", origin.habits().encoding().name());
        values.put("file_separator", origin.habits().separator().name());
        values.put("received_at", Moment.column(batch.receivedAt()));
        return values;
    }

    /** What may change later. */
    static Map<String, @Nullable Object> changing(Batch batch) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("state", batch.state().name());
        values.put("parked", batch.parked());
        values.put("matched_chunks", batch.chunksPrepared());
        values.put("allocated_chunks", batch.chunksDone());
        values.put("edition", batch.edition());
        values.put("counts", TallyText.write(batch.tally()));
        values.put("started_at", Moment.column(batch.startedAt()));
        values.put("finished_at", Moment.column(batch.finishedAt()));
        Refusal refusal = batch.refusal();
        values.put("refusal_code", refusal == null ? null : refusal.code().code());
        values.put("refusal_place", refusal == null ? null : StorableText.ofNullable(refusal.place()));
        putChecked(batch.checked(), values);
        return values;
    }

    private static void putChecked(Batch.@Nullable Checked checked, Map<String, @Nullable Object> values) {
        values.put("job_type", checked == null ? null : checked.job().word());
        values.put("row_count", checked == null ? null : checked.rows());
        values.put("chunk_count", checked == null ? null : checked.chunks());
        putHead(checked == null ? null : checked.head(), values);
    }

    private static void putHead(@Nullable FileHead head, Map<String, @Nullable Object> values) {
        values.put("format", head == null ? null : head.format().name());
        values.put("layout", head == null ? null : head.layout().name());
        values.put("head_file_version", head == null ? null : StorableText.ofNullable(head.fileVersion()));
        values.put("head_file_name", head == null ? null : StorableText.ofNullable(head.fileName()));
        values.put("head_ukprn", head == null ? null : StorableText.ofNullable(head.ukprn()));
        values.put("head_record_count", head == null ? null : head.recordCount());
        values.put(
                "head_job_type",
                head == null || head.job() == null ? null : head.job().word());
        values.put("head_notices", head == null ? null : NoticeText.write(head.notices()));
    }
}
