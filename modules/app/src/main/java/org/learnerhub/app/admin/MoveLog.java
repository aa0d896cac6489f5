package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.Locale;
import org.learnerhub.store.move.MoveProgress;

/** Says how a move goes, now and then. */
final class MoveLog implements MoveProgress {

    private static final int EVERY = 500_000;

    private final PrintWriter err;
    private long told;

    MoveLog(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void rows(String table, long rows) {
        told = rows < told ? 0 : told;
        if (rows - told >= EVERY) {
            told = rows;
            say(table, rows, "rows so far");
        }
    }

    @Override
    public void moved(String table, long rows) {
        told = 0;
        say(table, rows, "rows moved");
    }

    @Override
    public void movedBefore(String table, long rows) {
        say(table, rows, "rows were moved before");
    }

    @Override
    public void comparing() {
        err.println("comparing all tables");
        err.flush();
    }

    private void say(String table, long rows, String what) {
        err.printf(Locale.ROOT, "%s: %,d %s%n", table, rows, what);
        err.flush();
    }
}
