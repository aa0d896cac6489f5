package org.learnerhub.store.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.Tally;

/** A tally as one column: a number for each way in order, separated by commas. */
final class TallyText {

    private TallyText() {}

    static String write(Tally tally) {
        String text = Arrays.stream(tally.rows()).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return text.isEmpty() ? "0" : text;
    }

    static Tally read(String text) {
        return Tally.of(
                Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray());
    }
}
