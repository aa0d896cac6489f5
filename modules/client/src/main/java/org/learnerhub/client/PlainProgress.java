package org.learnerhub.client;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Plain lines, at most one in five seconds besides one for each stage: fit for logs of nightly jobs. */
final class PlainProgress implements Progress {

    private static final Duration RARELY = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final Clock clock;
    private Instant next = Instant.EPOCH;
    private String stage = "";
    private String unit = "";
    private long size;

    PlainProgress(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
    }

    @Override
    public void stage(String name, long size, String unit) {
        this.stage = name;
        this.size = size;
        this.unit = unit;
        note(size > 0 ? "%s (%,d %s)".formatted(name, size, unit) : name);
    }

    @Override
    public void reached(long done) {
        if (done > 0 && done < size && !clock.instant().isBefore(next)) {
            note("%s: %,d of %,d %s".formatted(stage, done, size, unit));
        }
    }

    @Override
    public void note(String line) {
        next = clock.instant().plus(RARELY);
        err.println("hub: " + line);
        err.flush();
    }

    @Override
    public void close() {
        err.flush();
    }
}
