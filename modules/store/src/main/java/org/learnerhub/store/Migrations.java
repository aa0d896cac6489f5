package org.learnerhub.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables up to this version; nodes that start at once wait for each other. */
final class Migrations {

    private static final String FOLDER = "classpath:db/migration/";

    private Migrations() {}

    /** @throws UnusableDatabase where a newer program was here, or a migration has failed, now or before */
    static void run(DataSource dataSource, DatabaseKind kind) {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations(FOLDER + "common", FOLDER + kind.migrations())
                .load();
        refuseUnknown(flyway.info());
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            refuseUnknown(flyway.info());
            throw new UnusableDatabase(
                    "the database could not be brought up to version " + newest(flyway.info())
                            + ". Mend the cause (disk, rights, connection) and start again; if it stays so, restore the"
                            + " backup made before the upgrade.",
                    e);
        }
    }

    /** Flyway itself passes over what it does not know. */
    private static void refuseUnknown(MigrationInfoService info) {
        for (MigrationInfo migration : info.all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.FUTURE_FAILED
                    || migration.getState() == MigrationState.MISSING_SUCCESS
                    || migration.getState() == MigrationState.MISSING_FAILED) {
                throw new UnusableDatabase("the database has version " + applied(info) + " (" + migration.getVersion()
                        + " " + migration.getDescription() + "), this program knows versions up to " + newest(info)
                        + " only: a newer program has worked on it. Start that one, or restore the backup made before"
                        + " the upgrade.");
            }
            if (migration.getState() == MigrationState.FAILED) {
                throw new UnusableDatabase("the database's change to version " + migration.getVersion() + " ("
                        + migration.getDescription() + ") has failed before and is half done. Restore the backup made"
                        + " before the upgrade.");
            }
        }
    }

    private static String applied(MigrationInfoService info) {
        return greatest(info.applied(), true);
    }

    private static String newest(MigrationInfoService info) {
        return greatest(info.all(), false);
    }

    private static String greatest(MigrationInfo[] migrations, boolean unknownToo) {
        return Arrays.stream(migrations)
                .filter(migration -> unknownToo || migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::toString)
                .orElse("none");
    }
}
