package org.learnerhub.files;

import java.io.IOException;
import java.io.PushbackReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Which separator a CSV file uses: the comma, unless its heading line makes more sense with another. */
final class Separator {

    /** In characters; also how far a reader must be able to push back. */
    static final int LONGEST_LINE = 65_536;

    private static final char[] OTHERS = {';', '\t'};

    private Separator() {}

    /** Looks at the first line that is not blank and pushes everything back. */
    static char of(PushbackReader text) throws IOException {
        char[] seen = new char[LONGEST_LINE];
        int count = 0;
        int block = 0;
        while (block >= 0 && count < seen.length && !hasLine(seen, count)) {
            block = text.read(seen, count, seen.length - count);
            count += Math.max(0, block);
        }
        text.unread(seen, 0, count);
        if (count == seen.length && !hasLine(seen, count)) {
            throw new RefusedException(HubCode.STRUCTURE_LIMIT, "row 1");
        }
        return best(new String(seen, 0, count).strip().lines().findFirst().orElse(""));
    }

    private static boolean hasLine(char[] seen, int count) {
        String text = new String(seen, 0, count).stripLeading();
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private static char best(String line) {
        char best = ',';
        for (char other : OTHERS) {
            if (known(line, other) > known(line, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long known(String line, char separator) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator))))
                .filter(FieldNames::isKnown)
                .count();
    }
}
