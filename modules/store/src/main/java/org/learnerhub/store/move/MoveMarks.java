package org.learnerhub.store.move;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.learnerhub.domain.problem.MoveCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.store.move.MoveMark.Part;
import org.learnerhub.store.move.MoveMark.State;
import org.springframework.jdbc.core.JdbcTemplate;

/** The marks that a move leaves in both databases, so that no hub works on half of one, nor on what was left behind. */
public final class MoveMarks {

    static final String TABLE = "database_move";

    private final JdbcTemplate jdbc;

    MoveMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RefusedException where a hub must not work on this database */
    public static void refuseMoved(DataSource database) {
        for (MoveMark mark : new MoveMarks(new JdbcTemplate(database)).all()) {
            if (mark.part() == Part.SOURCE && mark.isDone()) {
                throw new RefusedException(MoveCode.DATABASE_MOVED, "to " + mark.other());
            }
            if (!mark.isDone()) {
                throw new RefusedException(MoveCode.MOVE_UNFINISHED, place(mark));
            }
        }
    }

    /**
     * Takes away the mark of a database that was to be moved, or was.
     *
     * @param done whether also where the move has ended
     * @return the other database; empty where there was no mark
     * @throws RefusedException where the move has ended, and that was not said
     */
    public static Optional<String> forget(DataSource database, boolean done) {
        MoveMarks marks = new MoveMarks(new JdbcTemplate(database));
        Optional<MoveMark> mark = marks.find(Part.SOURCE);
        if (mark.filter(MoveMark::isDone).isPresent() && !done) {
            throw new RefusedException(
                    MoveCode.DATABASE_MOVED, "to " + mark.get().other());
        }
        marks.jdbc.update("delete from " + TABLE + " where part = ?", Part.SOURCE.name());
        return mark.map(MoveMark::other);
    }

    Optional<MoveMark> find(Part part) {
        return all().stream().filter(mark -> mark.part() == part).findFirst();
    }

    void begin(Part part, String id, String other, InstantSource clock) {
        jdbc.update(
                "insert into " + TABLE + " (part, move_id, state, other, begun_at) values (?, ?, ?, ?, ?)",
                part.name(),
                id,
                State.BEGUN.name(),
                other,
                now(clock));
    }

    void end(Part part, InstantSource clock) {
        jdbc.update(
                "update " + TABLE + " set state = ?, ended_at = ? where part = ? and state <> ?",
                State.DONE.name(),
                now(clock),
                part.name(),
                State.DONE.name());
    }

    private static String place(MoveMark mark) {
        return mark.part() == Part.SOURCE ? "into " + mark.other() : "into this one, from " + mark.other();
    }

    private static OffsetDateTime now(InstantSource clock) {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<MoveMark> all() {
        return jdbc.query(
                "select part, move_id, state, other from " + TABLE + " order by part",
                (row, number) -> new MoveMark(
                        Part.valueOf(row.getString("part")),
                        row.getString("move_id"),
                        State.valueOf(row.getString("state")),
                        row.getString("other")));
    }
}
