package org.learnerhub.domain.route;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.qualification.Qualification;

/**
 * Which qualifications lead there.
 *
 * @param name at most 100 characters
 * @param references codes as they were written, each at most 12 characters, 1 to 50 of them, none twice
 * @param needed how many of them
 */
public record Route(String name, List<String> references, int needed) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CODE = 12;
    private static final int MOST = 50;

    public Route {
        references = List.copyOf(references);
    }

    /**
     * Empty where it is no route.
     *
     * @param needed null: all
     */
    public static Optional<Route> of(@Nullable String name, List<String> references, @Nullable Integer needed) {
        List<String> codes = references.stream().map(String::strip).toList();
        String stripped = name == null ? "" : name.strip();
        int number = needed == null ? codes.size() : needed;
        boolean fits = !codes.isEmpty()
                && codes.size() <= MOST
                && codes.stream().map(Qualification::key).distinct().count() == codes.size()
                && codes.stream().allMatch(code -> !code.isEmpty() && code.length() <= LONGEST_CODE)
                && stripped.length() <= LONGEST_NAME
                && number > 0
                && number <= codes.size();
        return fits ? Optional.of(new Route(stripped, codes, number)) : Optional.empty();
    }
}
