package org.learnerhub.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.ReturnCode;

/** Counts as one column: a number for each return code in order, separated by commas. */
final class CountsText {

    private CountsText() {}

    static String write(Counts counts) {
        return ReturnCode.all().stream()
                .map(code -> Integer.toString(counts.of(code)))
                .collect(Collectors.joining(","));
    }

    static Counts read(String text) {
        return Counts.of(
                Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray());
    }
}
