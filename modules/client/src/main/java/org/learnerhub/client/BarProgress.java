package org.learnerhub.client;

import java.io.PrintStream;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal, one for each stage. */
final class BarProgress implements Progress {

    private static final int WIDTH = 78;

    private final PrintStream terminal;
    private final PrintWriter err;
    private @Nullable ProgressBar bar;

    /** @param err where lines go; shows on the same terminal */
    BarProgress(PrintStream terminal, PrintWriter err) {
        this.terminal = terminal;
        this.err = err;
    }

    @Override
    public void stage(String name, long size, String unit) {
        close();
        bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(Math.max(0, size))
                .setUnit(" " + unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void reached(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void note(String line) {
        close();
        err.println("hub: " + line);
        err.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
