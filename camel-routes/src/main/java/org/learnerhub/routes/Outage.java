package org.learnerhub.routes;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures of the machinery, which say nothing about the task that met them, from those of the task: a database or
 * broker that is away or has no room, a disk that is full or gone. The task is tried again until the machinery is back, and
 * none of it counts as a try.
 */
final class Outage {

    /** SQLSTATE: connection, resources, operator's intervention, system errors; H2 tells its own by numbers. */
    private static final Set<String> STATES = Set.of("08", "53", "58");

    private static final String SHUTDOWN = "57P";

    /** H2: I/O, connection broken, closed, file corrupted or locked, store failed. */
    private static final Set<Integer> H2_CODES = Set.of(90020, 90028, 90030, 90031, 90067, 90098, 90121, 50100);

    /** H2's general error: an outage where its file could not be written. By name, as routes know no database. */
    private static final int H2_GENERAL = 50000;

    private static final String H2_FILE_FAILURE = "org.h2.mvstore.MVStoreException";

    private static final Set<String> DISK = Set.of(
            "No space left on device",
            "Disk quota exceeded",
            "Input/output error",
            "Read-only file system",
            "Stale file handle",
            "Transport endpoint is not connected",
            "File too large");

    private static final int DEEPEST = 20;

    private Outage() {}

    /** Whether the failure that a route has just met is one. */
    static Predicate caught() {
        return exchange -> isOne(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    }

    static boolean isOne(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::isItself);
    }

    private static boolean isItself(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return failure instanceof SQLTransientConnectionException || isStateOfOutage(sql);
        }
        return failure instanceof JMSException || (failure instanceof IOException io && isDisk(io));
    }

    private static boolean isStateOfOutage(SQLException failure) {
        String state = failure.getSQLState();
        return H2_CODES.contains(failure.getErrorCode())
                || isH2FileFailure(failure)
                || (state != null
                        && state.length() >= 2
                        && (STATES.contains(state.substring(0, 2)) || state.startsWith(SHUTDOWN)));
    }

    private static boolean isH2FileFailure(SQLException failure) {
        Throwable cause = failure.getCause();
        return failure.getErrorCode() == H2_GENERAL
                && cause != null
                && H2_FILE_FAILURE.equals(cause.getClass().getName());
    }

    private static boolean isDisk(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason != null && DISK.stream().anyMatch(reason::contains);
    }
}
