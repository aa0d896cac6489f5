package org.learnerhub.domain.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of data that the hub keeps.
 *
 * @param name small letters and hyphens; operators set periods by it, so it is never given another meaning
 * @param holds what it says, of whom
 * @param why it is kept
 * @param onErasure what becomes of it when a learner is erased, and why
 */
public record DataKind(
        String name,
        String holds,
        List<Place> places,
        String why,
        Keeping keeping,
        Set<Principle> principles,
        Effect effect,
        String onErasure) {

    public DataKind {
        places = List.copyOf(places);
        principles = Set.copyOf(principles);
        if (!name.matches("[a-z]+(-[a-z]+)*") || places.isEmpty() || principles.isEmpty()) {
            throw new IllegalArgumentException("a kind of data has a name, places and principles: " + name);
        }
    }

    static Declaration of(String name, String holds) {
        return new Declaration(name, holds);
    }

    /** A declaration while it is written down. */
    static final class Declaration {

        private final String name;
        private final String holds;
        private final List<Place> places = new ArrayList<>();
        private String why = "";
        private Keeping keeping = Keeping.until("for good");
        private final Set<Principle> principles = new TreeSet<>();

        private Declaration(String name, String holds) {
            this.name = name;
            this.holds = holds;
        }

        /** @param columns with blanks between */
        Declaration in(String table, String columns) {
            places.add(new Place.Columns(table, List.of(columns.strip().split("\\s+"))));
            return this;
        }

        Declaration files(String where) {
            places.add(new Place.Files(where));
            return this;
        }

        Declaration because(String reason, Principle... leading) {
            why = reason;
            principles.addAll(List.of(leading));
            return this;
        }

        Declaration kept(Keeping time) {
            keeping = time;
            return this;
        }

        DataKind removed(String how) {
            return done(Effect.REMOVED, how);
        }

        DataKind stays(String reason) {
            return done(Effect.KEPT, reason);
        }

        DataKind unreadable(String how) {
            return done(Effect.UNREADABLE, how);
        }

        DataKind ofNoLearner() {
            return done(Effect.NOT_OF_LEARNERS, "");
        }

        private DataKind done(Effect effect, String onErasure) {
            return new DataKind(name, holds, places, why, keeping, principles, effect, onErasure);
        }
    }
}
