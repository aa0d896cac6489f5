package org.learnerhub.app.whole.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database's own log of statements held against the trail. Loading, trying held rows again and counting what a feed would
 * change read facts too and tell nobody: they ask by whole keys, by many at once. Whoever answers somebody asks by learner.
 */
class AuditedRecordsTest {

    private static final Path SAMPLES = RunningHub.ROOT.resolve("samples");
    private static final Path RECORDED = SAMPLES.resolve("soap/recorded/records");
    private static final String ODALYS = "1026893096";
    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:statement|execute [^:]+): (.*)");
    private static final Pattern ACTION = Pattern.compile("<a:Action>(\\w+)<");

    @TempDir
    private Path folder;

    @Test
    void no_record_is_read_without_an_entry_and_the_learners_trail_shows_every_read_in_order()
            throws IOException, InterruptedException {
        Path log = folder.resolve("statements.log");
        try (EmbeddedPostgres server = loggingServer(log);
                RunningHub hub = RunningHub.start(folder, database(server), 2, RecordedRecordsTest.FEW_A_MESSAGE)) {
            new RecordedRegister(hub.server().core()).prepareRecords(hub, SAMPLES, folder.resolve("sent"));
            LearnedNumbers numbers = new LearnedNumbers(Set.of());
            List<String> reads = new ArrayList<>();
            List<String> unnoted = new ArrayList<>();
            for (RecordedExchange exchange : RecordedExchange.in(RECORDED)) {
                long newest = newest(hub);
                int before = readsUpToNow(hub, log, "before " + exchange.name());
                RecordedExchangesTest.exchange(
                        exchange, URI.create(hub.address() + RecordedRecordsTest.path(exchange)), numbers);
                int read = readsUpToNow(hub, log, "after " + exchange.name()) - before;
                if (read > 0 && newest(hub) == newest) {
                    unnoted.add(exchange.name());
                }
                if (read > 0 && exchange.request().contains(">" + ODALYS + "<")) {
                    reads.add(operation(exchange));
                }
            }
            assertThat(unnoted).as("read a record and left no entry").isEmpty();
            assertThat(reads).contains("getlearnerlearningevents").hasSizeGreaterThan(5);
            assertThat(shownTrail(hub)).containsSubsequence(reads);
        }
    }

    private static EmbeddedPostgres loggingServer(Path log) throws IOException {
        Files.createFile(log);
        return EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setServerConfig("fsync", "off")
                .setServerConfig("log_statement", "all")
                .setServerConfig("log_parameter_max_length", "0")
                .start();
    }

    private static TestDatabase database(EmbeddedPostgres server) {
        return new TestDatabase(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
    }

    /** How often facts were read to be told, in all; the mark shows that the log has been written so far. */
    private static int readsUpToNow(RunningHub hub, Path log, String mark) {
        jdbc(hub).queryForObject("select '" + mark + "'", String.class);
        Awaitility.await().until(() -> Files.readString(log).contains("select '" + mark + "'"));
        return reads(log);
    }

    private static int reads(Path log) {
        try {
            return (int) STATEMENT
                    .matcher(Files.readString(log))
                    .results()
                    .map(found -> found.group(1))
                    .filter(AuditedRecordsTest::readsToTell)
                    .count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Timed work that tells nobody reads the facts of everybody by their numbers, at whatever moment. */
    private static boolean readsToTell(String statement) {
        String sql = statement.toLowerCase(Locale.ROOT);
        boolean reads = sql.startsWith("select") && sql.contains("learning_fact");
        boolean follows = sql.contains("from learning_fact where number >");
        return reads && !follows && !sql.contains("w_sender") && !sql.contains("wanted and event = number");
    }

    private static JdbcTemplate jdbc(RunningHub hub) {
        return new JdbcTemplate(hub.server().core().store().dataSource());
    }

    private static long newest(RunningHub hub) {
        Long newest = jdbc(hub)
                .queryForObject(
                        "select coalesce(max(id), 0) from audit_entry where operation not like 'batch%'", Long.class);
        return newest == null ? 0 : newest;
    }

    /** The two dialects write the first letter otherwise. */
    private static String operation(RecordedExchange exchange) {
        String element = exchange.element();
        return element.substring(element.indexOf('}') + 1).toLowerCase(Locale.ROOT);
    }

    /** The oldest first. */
    private static List<String> shownTrail(RunningHub hub) throws IOException, InterruptedException {
        String asked = Files.readString(RECORDED.resolve("099-view-audit.request.xml"));
        List<String> actions = new ArrayList<>();
        List<String> page;
        int number = 0;
        do {
            String answer = post(hub, asked.replaceFirst("<tem:page>\\d+<", "<tem:page>" + number++ + "<"));
            page = ACTION.matcher(answer)
                    .results()
                    .map(MatchResult::group)
                    .map(text -> text.replaceAll("<[^>]*>|<", "").toLowerCase(Locale.ROOT))
                    .toList();
            actions.addAll(page);
        } while (!page.isEmpty());
        Collections.reverse(actions);
        return actions;
    }

    private static String post(RunningHub hub, String message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(hub.address() + "/LearnerServiceR9.svc"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
