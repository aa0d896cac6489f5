package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.BatchState;
import org.learnerhub.domain.batch.FileFormat;
import org.learnerhub.domain.batch.FileHead;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.Layout;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.springframework.jdbc.core.RowMapper;

/** Reads a batch from its row. */
final class BatchRow implements RowMapper<Batch> {

    @Override
    public Batch mapRow(ResultSet row, int number) throws SQLException {
        return new Batch(
                new BatchId(row.getLong("id")),
                identity(row),
                origin(row),
                rules(row),
                requireNonNull(Moment.read(row, "received_at")),
                BatchState.valueOf(row.getString("state")),
                row.getBoolean("parked"),
                row.getString("format") == null ? null : checked(row),
                row.getInt("matched_chunks"),
                row.getInt("allocated_chunks"),
                CountsText.read(row.getString("counts")),
                refusal(row),
                Moment.read(row, "started_at"),
                Moment.read(row, "finished_at"),
                row.getInt("edition"));
    }

    private static Batch.Identity identity(ResultSet row) throws SQLException {
        return new Batch.Identity(
                new Ukprn(row.getString("ukprn")),
                row.getString("sha256"),
                row.getString("client_key"),
                JobType.valueOf(row.getString("requested_job")));
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

    private static MatchRules rules(ResultSet row) throws SQLException {
        return new MatchRules(
                MatchPolicy.valueOf(row.getString("match_policy")),
                row.getString("match_model"),
                row.getString("match_census"));
    }

    private static Batch.Checked checked(ResultSet row) throws SQLException {
        return new Batch.Checked(
                head(row),
                JobType.valueOf(row.getString("job_type")),
                row.getInt("row_count"),
                row.getInt("chunk_count"),
                row.getLong("register_entry"));
    }

    private static FileHead head(ResultSet row) throws SQLException {
        String jobType = row.getString("head_job_type");
        return new FileHead(
                FileFormat.valueOf(row.getString("format")),
                Layout.valueOf(row.getString("layout")),
                row.getString("head_file_version"),
                row.getString("head_file_name"),
                row.getString("head_ukprn"),
                row.getObject("head_record_count", Integer.class),
                jobType == null ? null : JobType.valueOf(jobType),
                NoticeText.read(row.getString("head_notices")));
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal_code");
        return code == null ? null : new Refusal(HubCodes.of(code), row.getString("refusal_place"));
    }
}
