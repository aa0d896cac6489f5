package org.learnerhub.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time of this process and of those it started, such as a database's: steadier than time on a busy machine. */
final class SpentCpu {

    private static final OperatingSystemMXBean OWN = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private SpentCpu() {}

    /** In seconds; of those that still run. */
    static double seconds() {
        double started = ProcessHandle.current()
                .descendants()
                .mapToDouble(one ->
                        one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
        return (OWN.getProcessCpuTime() + started) / 1e9;
    }
}
