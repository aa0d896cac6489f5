package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.ghost.GhostQuestion;
import org.learnerhub.domain.ghost.GhostReport;
import org.learnerhub.domain.ghost.GhostReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench ghosts}: the report of ghost registrations over a full register beside a bare scan of the same rows. */
@Command(
        name = "ghosts",
        mixinStandardHelpOptions = true,
        description = "Measures the report of ghost registrations beside the bare scan of the rows that it reads.")
final class GhostsBench extends DatabaseBench {

    private static final int FETCHED = 1_000;

    /** The rows that the report reads, table by table. */
    private static final Map<String, String> SCANS = Map.of(
            "learner",
            "select entry, uln, version, created_at, source, date_of_birth, email_address, address_line_1, post_code,"
                    + " school_at_age_16, place_of_birth, middle_other_name, verification_type, uci, upn from learner"
                    + " where status = 1 order by entry",
            "learning_fact",
            "select uln, event, number, action, kind, sender, provider, key_date, planned_end from learning_fact",
            "learner_identifier",
            "select person, ukprn from learner_identifier");

    @Option(names = "--learners", defaultValue = "1000000", description = "Default ${DEFAULT-VALUE}.")
    private int learners;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--databases", split = ",", defaultValue = "postgresql")
    private List<String> databases = List.of();

    @Override
    List<String> databases() {
        return databases;
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        Path data = home.resolve(database + "-ghosts-" + System.nanoTime());
        try (HubCore core = HubCore.open(HubSettings.load(data, database.fresh(data)), () -> {})) {
            new ClaimedRegister(core.store().dataSource(), learners).fill();
            String name = database + ", " + learners + " learners";
            List<Double> bare = new ArrayList<>();
            List<Double> report = new ArrayList<>();
            long reported = 0;
            for (int run = 0; run < runs; run++) {
                long begin = System.nanoTime();
                for (String scan : SCANS.values()) {
                    scan(core, scan);
                }
                long middle = System.nanoTime();
                reported = report(core);
                bare.add((middle - begin) / 1e9);
                report.add((System.nanoTime() - middle) / 1e9);
            }
            say(new Figure(name + ": reported", (double) reported, "learners"));
            say(Figure.rate(name + ": bare scan of the rows", learners, Figure.median(bare)));
            say(Figure.rate(name + ": report of ghosts, signed", learners, Figure.median(report)));
            say(Figure.ratio(name + ": report / bare scan", Figure.median(bare) / Figure.median(report)));
        }
    }

    private long report(HubCore core) {
        return core.ghosts()
                .tell(
                        new GhostQuestion(null, core.ghosts().usualMinimum()),
                        new GhostReport.Form(GhostReportWriter.Format.XML, "ghosts.xml"),
                        new Justification(new Caller.Staff("bench"), "measured", "bench"),
                        Operation.SHOW_GHOSTS,
                        GhostReport::reported);
    }

    private static void scan(HubCore core, String select) throws SQLException {
        long bytes = 0;
        try (Connection connection = core.store().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED);
                try (ResultSet row = statement.executeQuery(select)) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int column = 1; column <= columns; column++) {
                            String value = row.getString(column);
                            bytes += value == null ? 0 : value.length();
                        }
                    }
                }
            }
            connection.rollback();
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
