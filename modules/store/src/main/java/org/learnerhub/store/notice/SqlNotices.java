package org.learnerhub.store.notice;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.notice.KeptNotice;
import org.learnerhub.domain.notice.KeptNotice.State;
import org.learnerhub.domain.notice.Notice;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** A notice is taken by counting up its tries: who read another count comes too late. */
final class SqlNotices implements Notices {

    private static final String INSTITUTION = "INSTITUTION";
    private static final String LEARNER = "LEARNER";
    private static final String ADDRESS = "ADDRESS";
    private static final String SENDER = "SENDER";
    private static final String HELPDESK = "HELPDESK";

    private static final String INSERT =
            "insert into notice (made_at, due_at, tries, state, kind, reference, to_kind, to_whom, subject, body, path)"
                    + " values (?, ?, 0, '" + State.WAITING + "', ?, ?, ?, ?, ?, ?, ?)";
    private static final String TAKE =
            "update notice set due_at = ?, tries = tries + 1 where number = ? and tries = ? and state = '"
                    + State.WAITING + "'";
    private static final String REPLAY = "update notice set state = '" + State.WAITING
            + "', due_at = ?, tries = 0, code = null where number = ? and state in ('" + State.SET_ASIDE
            + "', '" + State.KEPT + "')";

    private final JdbcTemplate jdbc;

    SqlNotices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice, Instant now) {
        jdbc.update(
                INSERT,
                Moment.column(now),
                Moment.column(now),
                notice.kind(),
                notice.reference(),
                kind(notice.to()),
                whom(notice.to()),
                StorableText.of(notice.subject()),
                StorableText.of(notice.text()),
                StorableText.of(notice.path()));
    }

    private static String kind(Addressee to) {
        if (to instanceof Addressee.OfInstitution) {
            return INSTITUTION;
        } else if (to instanceof Addressee.OfLearner) {
            return LEARNER;
        } else if (to instanceof Addressee.OfSender) {
            return SENDER;
        }
        return to instanceof Addressee.OfAddress ? ADDRESS : HELPDESK;
    }

    private static @Nullable String whom(Addressee to) {
        if (to instanceof Addressee.OfInstitution institution) {
            return institution.ukprn().value();
        } else if (to instanceof Addressee.OfLearner learner) {
            return learner.uln().toString();
        } else if (to instanceof Addressee.OfSender sender) {
            return StorableText.of(sender.account());
        }
        return to instanceof Addressee.OfAddress address ? StorableText.of(address.email()) : null;
    }

    @Override
    public List<KeptNotice> due(Instant now, int most) {
        return jdbc.query(
                "select * from notice where due_at <= ? order by due_at, number limit ?",
                SqlNotices::read,
                Moment.column(now),
                most);
    }

    @Override
    public boolean take(KeptNotice notice, Instant until) {
        return jdbc.update(TAKE, Moment.column(until), notice.number(), notice.tries()) == 1;
    }

    @Override
    public void settle(KeptNotice taken, State state, @Nullable Instant dueAt, @Nullable String code) {
        jdbc.update(
                "update notice set state = ?, due_at = ?, code = ? where number = ? and tries = ?",
                state.name(),
                Moment.column(dueAt),
                code,
                taken.number(),
                taken.tries() + 1);
    }

    @Override
    public boolean replay(long number, Instant now) {
        return jdbc.update(REPLAY, Moment.column(now), number) == 1;
    }

    @Override
    public List<KeptNotice> list(State state, int most) {
        return jdbc.query(
                "select * from notice where state = ? order by number desc limit ?",
                SqlNotices::read,
                state.name(),
                most);
    }

    @Override
    public List<KeptNotice> of(String reference) {
        return jdbc.query("select * from notice where reference = ? order by number", SqlNotices::read, reference);
    }

    private static KeptNotice read(ResultSet row, int index) throws SQLException {
        return new KeptNotice(
                row.getLong("number"),
                new Notice(
                        row.getString("kind"),
                        row.getString("reference"),
                        to(row.getString("to_kind"), row.getString("to_whom")),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("path")),
                State.valueOf(row.getString("state")),
                requireNonNull(Moment.read(row, "made_at")),
                row.getInt("tries"),
                Moment.read(row, "due_at"),
                row.getString("code"));
    }

    private static Addressee to(String kind, @Nullable String whom) {
        return switch (kind) {
            case INSTITUTION -> new Addressee.OfInstitution(new Ukprn(requireNonNull(whom)));
            case LEARNER -> new Addressee.OfLearner(Uln.of(requireNonNull(whom)));
            case ADDRESS -> new Addressee.OfAddress(requireNonNull(whom));
            case SENDER -> new Addressee.OfSender(requireNonNull(whom));
            case HELPDESK -> Addressee.HELPDESK;
            default -> throw new IllegalStateException("there is no kind of addressee " + kind);
        };
    }
}
