package org.learnerhub.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Processor time of this process, and of a database server on this machine: steadier than time on a busy machine.
 *
 * @param server the process whose children serve the connections
 */
record SpentCpu(Optional<ProcessHandle> server) {

    private static final OperatingSystemMXBean OWN = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static SpentCpu of(Database database, DataSource connections) throws SQLException {
        if (database == Database.H2) {
            return new SpentCpu(Optional.empty());
        }
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return new SpentCpu(ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent));
        }
    }

    /** Of those that still run. */
    double seconds() {
        double served = server.stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(one ->
                        one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
        return (OWN.getProcessCpuTime() + served) / 1e9;
    }
}
