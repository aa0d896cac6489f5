package org.learnerhub.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL server for the whole test run, started on first use and stopped with the JVM. Not durable: it never
 * waits for the disk. Where it cannot start, tests fail rather than being skipped. What it logs in a module's tests goes
 * into {@code target/test-postgres}.
 */
public final class PostgresServer {

    /** System property: the server's memory for pages, such as {@code 4GB}; to be set before the first database. */
    public static final String SHARED_BUFFERS = "hub.postgres.shared_buffers";

    private static final Path BUILD = Path.of("target");
    private static final String SUPERUSER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** An empty database of its own. */
    public static TestDatabase freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        EmbeddedPostgres server = Holder.SERVER;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL runs but makes no database", e);
        }
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        return new TestDatabase(url, SUPERUSER, SUPERUSER);
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                keptLog().ifPresent(log -> builder.setOutputRedirector(log).setErrorRedirector(log));
                return builder.setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", System.getProperty(SHARED_BUFFERS, "128MB"))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }

        /** Where a module's tests run, what the server logs is kept, to be searched for personal data in the end. */
        private static Optional<ProcessBuilder.Redirect> keptLog() throws IOException {
            if (!Files.isDirectory(BUILD)) {
                return Optional.empty();
            }
            Path log = Files.createTempFile(Files.createDirectories(BUILD.resolve("test-postgres")), "server-", ".log");
            return Optional.of(ProcessBuilder.Redirect.appendTo(log.toFile()));
        }
    }
}
