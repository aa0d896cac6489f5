package org.learnerhub.store.share;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.share.Opening;
import org.learnerhub.domain.share.Share;
import org.learnerhub.domain.share.Shares;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

final class SqlShares implements Shares {

    /** Without the guid, in the order in which {@link #values} has them. */
    private static final List<String> COLUMNS = List.of(
            "uln",
            "made_at",
            "ends_at",
            "revoked_at",
            "locked_at",
            "superseded_at",
            "wrong_pins",
            "secret_hash",
            "pin_hash",
            "extract_id",
            "ukprn",
            "user_name",
            "caller_kind",
            "recipient",
            "purpose",
            "target_email",
            "reference",
            "events",
            "additions");

    private static final String INSERT = "insert into share (" + String.join(", ", COLUMNS) + ", guid) values ("
            + "?, ".repeat(COLUMNS.size()) + "?)";
    private static final String UPDATE = "update share set " + String.join(" = ?, ", COLUMNS) + " = ? where guid = ?";

    private final JdbcTemplate jdbc;

    SqlShares(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Share> lockOpenedBy(String secretHash) {
        return locked("secret_hash", secretHash);
    }

    @Override
    public Optional<Share> lock(String guid) {
        return locked("guid", guid);
    }

    /** What was waited for is read as it is after the wait, on both databases. */
    private Optional<Share> locked(String column, String value) {
        return jdbc.query("select * from share where " + column + " = ? for update", SqlShares::share, value).stream()
                .findFirst();
    }

    @Override
    public List<Share> of(Collection<Uln> numbers) {
        return jdbc.query(
                "select * from share where " + Numbers.in("uln", numbers) + " order by made_at desc, guid",
                SqlShares::share,
                Numbers.of(numbers).toArray());
    }

    @Override
    public void add(Share share, Map<Face, byte[]> sealed) {
        jdbc.update(INSERT, values(share));
        addFaces(share.guid(), sealed);
    }

    @Override
    public void replace(Share share, Map<Face, byte[]> sealed) {
        jdbc.update(UPDATE, values(share));
        removeFaces(share.guid());
        addFaces(share.guid(), sealed);
    }

    private void addFaces(String guid, Map<Face, byte[]> sealed) {
        sealed.forEach((face, bytes) ->
                jdbc.update("insert into share_face (guid, face, body) values (?, ?, ?)", guid, face.name(), bytes));
    }

    private void removeFaces(String guid) {
        jdbc.update("delete from share_face where guid = ?", guid);
    }

    @Override
    public Optional<byte[]> face(String guid, Face face) {
        return jdbc
                .query(
                        "select body from share_face where guid = ? and face = ?",
                        (row, number) -> row.getBytes(1),
                        guid,
                        face.name())
                .stream()
                .findFirst();
    }

    @Override
    public void settle(String guid, Share.Fate fate) {
        jdbc.update(
                "update share set wrong_pins = ?, revoked_at = ?, locked_at = ?, superseded_at = ? where guid = ?",
                fate.wrongPins(),
                Moment.column(fate.revokedAt()),
                Moment.column(fate.lockedAt()),
                Moment.column(fate.supersededAt()),
                guid);
        if (fate.isFinal()) {
            removeFaces(guid);
        }
    }

    @Override
    public void note(Opening opening) {
        jdbc.update(
                "insert into share_opening (guid, opened_at, what, said) values (?, ?, ?, ?)",
                opening.guid(),
                Moment.column(opening.at()),
                opening.what().name(),
                StorableText.ofNullable(opening.said()));
    }

    @Override
    public List<Opening> openings(String guid, int most) {
        return jdbc.query(
                "select * from share_opening where guid = ? order by id desc limit ?",
                (row, number) -> new Opening(
                        row.getString("guid"),
                        requireNonNull(Moment.read(row, "opened_at")),
                        Opening.What.valueOf(row.getString("what")),
                        row.getString("said")),
                guid,
                most);
    }

    @Override
    public Map<String, Instant> lastOpened(Collection<String> guids) {
        Map<String, Instant> last = new HashMap<>();
        jdbc.query(
                "select guid, max(opened_at) as opened_at from share_opening where what not in ('PIN_WRONG',"
                        + " 'SUPERSEDED') and " + Numbers.in("guid", guids) + " group by guid",
                row -> {
                    last.put(row.getString("guid"), requireNonNull(Moment.read(row, "opened_at")));
                },
                guids.toArray());
        return last;
    }

    @Override
    public int forgetEnded(Instant before, int most) {
        List<String> ended = jdbc.queryForList(
                "select guid from share s where ends_at < ? and exists (select 1 from share_face f where f.guid = s.guid)"
                        + " order by ends_at limit ?",
                String.class,
                Moment.column(before),
                most);
        ended.forEach(this::removeFaces);
        return ended.size();
    }

    private static Object[] values(Share share) {
        Share.Fate fate = share.fate();
        return new Object[] {
            share.uln().number(),
            Moment.column(share.madeAt()),
            Moment.column(share.endsAt()),
            Moment.column(fate.revokedAt()),
            Moment.column(fate.lockedAt()),
            Moment.column(fate.supersededAt()),
            fate.wrongPins(),
            share.secretHash(),
            share.pinHash(),
            share.extract(),
            CallerColumns.ukprn(share.by()),
            CallerColumns.userName(share.by()),
            CallerColumns.kind(share.by()),
            StorableText.of(share.recipient()),
            StorableText.of(share.purpose()),
            StorableText.ofNullable(share.targetEmail()),
            StorableText.ofNullable(share.reference()),
            Chosen.events(share.events()),
            Chosen.numbers(share.additions()),
            share.guid()
        };
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                row.getString("guid"),
                new Uln(row.getLong("uln")),
                row.getString("secret_hash"),
                row.getString("pin_hash"),
                row.getString("extract_id"),
                row.getString("recipient"),
                row.getString("purpose"),
                row.getString("target_email"),
                row.getString("reference"),
                Chosen.events(row.getString("events")),
                Chosen.numbers(row.getString("additions")),
                CallerColumns.read(row),
                requireNonNull(Moment.read(row, "made_at")),
                requireNonNull(Moment.read(row, "ends_at")),
                new Share.Fate(
                        row.getInt("wrong_pins"),
                        Moment.read(row, "revoked_at"),
                        Moment.read(row, "locked_at"),
                        Moment.read(row, "superseded_at")));
    }
}
