package org.learnerhub.app.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.store.BareDatabase;
import org.learnerhub.store.KeptFileCheck;
import org.learnerhub.store.UnusableDatabase;
import org.learnerhub.store.move.DatabaseMove;
import org.learnerhub.store.move.MoveMarks;
import org.learnerhub.store.move.MoveProgress;
import org.learnerhub.store.move.MoveReport;

/** Moves a hub that does not run from its embedded database into PostgreSQL. Keys, vault and folders stay where they are. */
public final class HubMove {

    private final HubSettings settings;

    /** @throws UserMistake where its database is not an embedded one, or is not there */
    public HubMove(HubSettings settings) {
        this.settings = settings;
        if (!settings.oneProcessOnly()) {
            throw new UserMistake(
                    "the settings name another database than the embedded one; for the move take database.url,"
                            + " database.user and database.password out of "
                            + settings.data().resolve("hub.properties")
                            + " and of the environment");
        }
        Path file = settings.database().resolve("hub.mv.db");
        if (settings.databaseIsTheUsual() && !Files.exists(file)) {
            throw new UserMistake("there is no embedded database to move: " + file + " is missing");
        }
    }

    /**
     * What is left to be said.
     *
     * @param waiting how many batches and deliveries wait and are set going, for when the hub starts
     */
    public record Moved(MoveReport report, KeptFileCheck.Found vault, int waiting) {}

    public Moved to(NewDatabase place, MoveProgress progress) {
        MoveReport report = copy(place, progress);
        if (report.before()) {
            return new Moved(report, KeptFileCheck.Found.NONE, 0);
        }
        HubSettings there = settings.withDatabase(place.url(), place.user(), place.password());
        try (HubCore core = HubCore.openWhateverItsKeyRules(there, () -> {})) {
            return new Moved(
                    report, core.store().checkKeptFiles(), core.batches().setAllGoing());
        }
    }

    /** Makes the embedded database the hub's again. */
    public Optional<String> cancel(boolean done) {
        try (BareDatabase source = source()) {
            source.bringUpToDate();
            return MoveMarks.forget(source.dataSource(), done);
        }
    }

    private MoveReport copy(NewDatabase place, MoveProgress progress) {
        try (BareDatabase source = source();
                BareDatabase target = BareDatabase.open(place.url(), place.user(), place.password())) {
            return new DatabaseMove(source, target, Clock.systemUTC(), progress)
                    .run(UUID.randomUUID().toString());
        } catch (UnusableDatabase e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private BareDatabase source() {
        try {
            return BareDatabase.open(
                    settings.databaseUrl(),
                    settings.databaseUser(),
                    new DatabasePassword(settings.keys()).of(settings));
        } catch (UnusableDatabase e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }
}
