package org.learnerhub.store.ukrlp;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.proposal.Proposal;
import org.learnerhub.domain.ukrlp.proposal.Proposal.Change;
import org.learnerhub.domain.ukrlp.proposal.Proposal.Decision;
import org.learnerhub.domain.ukrlp.proposal.Proposal.State;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each proposal and one for each of its parts. Numbers count up, under the lock of the register of providers. */
final class SqlProposals implements Proposals {

    private static final String SELECT = "select number, ukprn, proposed_by, reason, proposed_at, expires_at, state,"
            + " decided_by, decided_at, decision from provider_proposal where ";
    private static final String PARTS =
            "select number, part, was, wanted from provider_proposal_part where number in (%s) order by number, part";

    private final JdbcTemplate jdbc;

    SqlProposals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(Proposal proposal) {
        long number = requireNonNull(
                        jdbc.queryForObject("select coalesce(max(number), 0) from provider_proposal", Long.class))
                + 1;
        jdbc.update(
                "insert into provider_proposal (number, ukprn, proposed_by, reason, proposed_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                number,
                Long.valueOf(proposal.ukprn().value()),
                StorableText.of(proposal.proposedBy()),
                StorableText.of(proposal.reason()),
                Moment.column(proposal.proposedAt()),
                Moment.column(proposal.expiresAt()));
        jdbc.batchUpdate(
                "insert into provider_proposal_part (number, part, was, wanted) values (?, ?, ?, ?)",
                proposal.changes().stream()
                        .map(change -> new @Nullable Object[] {
                            number,
                            change.part().name(),
                            StorableText.ofNullable(change.from()),
                            StorableText.ofNullable(change.to())
                        })
                        .toList());
        return number;
    }

    @Override
    public void end(long number, Decision decision) {
        jdbc.update(
                "update provider_proposal set state = ?, decided_by = ?, decided_at = ?, decision = ? where number = ?",
                decision.state().name(),
                StorableText.of(decision.by()),
                Moment.column(decision.at()),
                StorableText.of(decision.reason()),
                number);
    }

    @Override
    public Optional<Proposal> find(long number) {
        return read("number = ?", number).stream().findFirst();
    }

    @Override
    public List<Proposal> open(Instant moment, int most) {
        return read("state is null and expires_at > ? order by number limit ?", Moment.column(moment), most);
    }

    @Override
    public List<Proposal> of(Ukprn ukprn, int most) {
        return ukprn.value().matches("[0-9]+")
                ? read("ukprn = ? order by number desc limit ?", Long.valueOf(ukprn.value()), most)
                : List.of();
    }

    /** In two statements, however many there are. */
    private List<Proposal> read(String which, @Nullable Object... values) {
        List<Proposal> found = jdbc.query(SELECT + which, SqlProposals::bare, values);
        if (found.isEmpty()) {
            return found;
        }
        Map<Long, List<Change>> changes = new HashMap<>();
        jdbc.query(
                PARTS.formatted(String.join(", ", Collections.nCopies(found.size(), "?"))),
                row -> {
                    changes.computeIfAbsent(row.getLong("number"), number -> new ArrayList<>())
                            .add(change(row));
                },
                found.stream().map(Proposal::number).toArray());
        return found.stream()
                .map(one -> one.changing(changes.getOrDefault(one.number(), List.of())))
                .toList();
    }

    /** Without its changes. */
    private static Proposal bare(ResultSet row, int index) throws SQLException {
        String state = row.getString("state");
        return new Proposal(
                row.getLong("number"),
                new Ukprn(Long.toString(row.getLong("ukprn"))),
                List.of(),
                requireNonNull(row.getString("proposed_by")),
                requireNonNull(row.getString("reason")),
                requireNonNull(Moment.read(row, "proposed_at")),
                requireNonNull(Moment.read(row, "expires_at")),
                state == null
                        ? null
                        : new Decision(
                                State.valueOf(state),
                                requireNonNull(row.getString("decided_by")),
                                requireNonNull(Moment.read(row, "decided_at")),
                                requireNonNull(row.getString("decision"))));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                Part.valueOf(requireNonNull(row.getString("part"))), row.getString("was"), row.getString("wanted"));
    }
}
