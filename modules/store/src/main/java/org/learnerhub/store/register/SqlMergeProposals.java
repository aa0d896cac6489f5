package org.learnerhub.store.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.stewardship.MergeProposal;
import org.learnerhub.domain.stewardship.MergeProposal.Decision;
import org.learnerhub.domain.stewardship.MergeProposal.Kind;
import org.learnerhub.domain.stewardship.MergeProposal.State;
import org.learnerhub.domain.stewardship.MergeProposals;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each. Numbers count up, under the register's lock. */
final class SqlMergeProposals implements MergeProposals {

    private final JdbcTemplate jdbc;

    SqlMergeProposals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(MergeProposal proposal) {
        long number =
                requireNonNull(jdbc.queryForObject("select coalesce(max(number), 0) from merge_proposal", Long.class))
                        + 1;
        jdbc.update(
                "insert into merge_proposal (number, kind, uln, master_uln, proposed_by, reason, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number,
                proposal.kind().name(),
                proposal.uln().number(),
                proposal.master().number(),
                StorableText.of(proposal.proposedBy()),
                StorableText.of(proposal.reason()),
                Moment.column(proposal.proposedAt()));
        return number;
    }

    @Override
    public void end(long number, Decision decision) {
        jdbc.update(
                "update merge_proposal set state = ?, decided_by = ?, decided_at = ?, decision = ? where number = ?",
                decision.state().name(),
                StorableText.of(decision.by()),
                Moment.column(decision.at()),
                StorableText.of(decision.reason()),
                number);
    }

    @Override
    public Optional<MergeProposal> find(long number) {
        return jdbc.query("select * from merge_proposal where number = ?", SqlMergeProposals::read, number).stream()
                .findFirst();
    }

    @Override
    public List<MergeProposal> waiting(long after, int most) {
        return jdbc.query(
                "select * from merge_proposal where state is null and number > ? order by number limit ?",
                SqlMergeProposals::read,
                after,
                most);
    }

    @Override
    public long countWaiting() {
        return requireNonNull(
                jdbc.queryForObject("select count(*) from merge_proposal where state is null", Long.class));
    }

    private static MergeProposal read(ResultSet row, int index) throws SQLException {
        String state = row.getString("state");
        return new MergeProposal(
                row.getLong("number"),
                Kind.valueOf(row.getString("kind")),
                new Uln(row.getLong("uln")),
                new Uln(row.getLong("master_uln")),
                requireNonNull(row.getString("proposed_by")),
                requireNonNull(row.getString("reason")),
                requireNonNull(Moment.read(row, "proposed_at")),
                state == null
                        ? null
                        : new Decision(
                                State.valueOf(state),
                                requireNonNull(row.getString("decided_by")),
                                requireNonNull(Moment.read(row, "decided_at")),
                                requireNonNull(row.getString("decision"))));
    }
}
