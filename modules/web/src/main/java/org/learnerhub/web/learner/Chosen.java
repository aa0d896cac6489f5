package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.web.frame.NothingHere;

/**
 * Which entries and additions were ticked.
 *
 * @param events IDs of events
 * @param additions numbers of additions
 */
record Chosen(Set<Long> events, Set<Long> additions) {

    static final String EVENTS = "entries";
    static final String ADDITIONS = "additions";

    static Chosen of(HttpServletRequest request) {
        return new Chosen(numbers(request, EVENTS), numbers(request, ADDITIONS));
    }

    private static Set<Long> numbers(HttpServletRequest request, String name) {
        String[] values = Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
        Set<Long> numbers = new HashSet<>();
        Arrays.stream(values).forEach(value -> {
            if (!value.matches("[0-9]{1,18}")) {
                throw new NothingHere();
            }
            numbers.add(Long.valueOf(value));
        });
        return numbers;
    }

    Choice choice() {
        return Choice.of(events, additions);
    }
}
