package org.learnerhub.store.exchange;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.HabitColumns;
import org.learnerhub.store.column.HubCodes;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.RowMapper;

/** Reads a batch from its row. */
final class BatchRow implements RowMapper<Batch> {

    @Override
    public Batch mapRow(ResultSet row, int number) throws SQLException {
        return new Batch(
                new BatchId(row.getLong("id")),
                identity(row),
                origin(row),
                requireNonNull(Moment.read(row, "received_at")),
                row.getBoolean("parked"),
                progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return switch (BatchState.valueOf(row.getString("state"))) {
            case RECEIVED -> new Progress.Received();
            case CHECKED, MATCHED, ALLOCATED -> working(row);
            case ANSWERED ->
                new Progress.Answered(
                        working(row), requireNonNull(Moment.read(row, "finished_at")), row.getInt("edition"));
            case REFUSED -> new Progress.Refused(refusal(row), requireNonNull(Moment.read(row, "finished_at")));
        };
    }

    private static Progress.Working working(ResultSet row) throws SQLException {
        return new Progress.Working(
                checked(row),
                requireNonNull(Moment.read(row, "started_at")),
                row.getInt("matched_chunks"),
                row.getInt("allocated_chunks"),
                TallyText.read(row.getString("counts")));
    }

    private static Batch.Identity identity(ResultSet row) throws SQLException {
        return new Batch.Identity(
                new Ukprn(row.getString("ukprn")),
                row.getString("sha256"),
                row.getString("client_key"),
                new Job(row.getString("requested_job")));
    }

    private static Batch.Origin origin(ResultSet row) throws SQLException {
        return new Batch.Origin(
                row.getString("organisation_ref"),
                row.getString("user_name"),
                WayIn.valueOf(row.getString("way_in")),
                row.getString("file_name"),
                row.getLong("file_size"),
                HabitColumns.read(row));
    }

    private static Batch.Checked checked(ResultSet row) throws SQLException {
        return new Batch.Checked(
                head(row), new Job(row.getString("job_type")), row.getInt("row_count"), row.getInt("chunk_count"));
    }

    private static FileHead head(ResultSet row) throws SQLException {
        String job = row.getString("head_job_type");
        return new FileHead(
                FileFormat.valueOf(row.getString("format")),
                new Layout(row.getString("layout")),
                row.getString("head_file_version"),
                row.getString("head_file_name"),
                row.getString("head_ukprn"),
                row.getObject("head_record_count", Integer.class),
                job == null ? null : new Job(job),
                NoticeText.read(row.getString("head_notices")));
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(HubCodes.of(row.getString("refusal_code")), row.getString("refusal_place"));
    }
}
