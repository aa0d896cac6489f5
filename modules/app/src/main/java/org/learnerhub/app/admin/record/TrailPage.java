package org.learnerhub.app.admin.record;

import java.io.PrintWriter;
import java.util.List;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.audit.AuditEntry;
import picocli.CommandLine.Option;

/** One page of a trail as commands print it: a line an entry, and where in the whole they are. */
final class TrailPage {

    private static final int SIZE = 50;

    @Option(
            names = "--page",
            defaultValue = "1",
            paramLabel = "K",
            description = "Which page of " + SIZE + "; default ${DEFAULT-VALUE}.")
    private int number = 1;

    int size() {
        return SIZE;
    }

    /** How many entries are before it. */
    long before() {
        if (number < 1) {
            throw new UserMistake("--page must be 1 or more");
        }
        return (number - 1L) * SIZE;
    }

    /** When, who, operation, what was shown, why. */
    static String line(AuditEntry entry, String who) {
        return entry.at() + "  " + who + "  " + Helpdesk.plain(entry.operation()) + "  "
                + String.join(",", entry.shown().words()) + "  " + Helpdesk.plain(entry.purpose());
    }

    /** @param what they are, in the plural */
    void print(PrintWriter out, List<String> lines, long total, String what) {
        lines.forEach(out::println);
        out.println("page %d of %d, %d %s".formatted(number, Math.max(1, (total + SIZE - 1) / SIZE), total, what));
    }
}
