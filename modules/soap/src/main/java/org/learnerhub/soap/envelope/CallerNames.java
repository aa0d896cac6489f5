package org.learnerhub.soap.envelope;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the requests of a service say who calls; their case does not matter.
 *
 * @param block the child of the request that holds them; null where they are children of the request
 * @param fields the names on the wire of {@link #ORGANISATION_REF}, {@link #UKPRN} and {@link #PASSWORD}, the first the one
 *     that is told
 */
public record CallerNames(@Nullable String block, Map<String, List<String>> fields) {

    public static final String ORGANISATION_REF = "OrganisationRef";
    public static final String UKPRN = "UKPRN";
    public static final String PASSWORD = "OrgPassword";

    private static final Map<String, List<String>> PLAIN =
            Map.of(ORGANISATION_REF, List.of(ORGANISATION_REF), UKPRN, List.of(UKPRN), PASSWORD, List.of(PASSWORD));

    public CallerNames {
        fields = Map.copyOf(fields);
    }

    /** By the contract's own names (1.2), among the children of the request. */
    public static CallerNames amongTheChildren() {
        return new CallerNames(null, PLAIN);
    }

    /** By the contract's own names, in a block of its own. */
    public static CallerNames in(String block) {
        return new CallerNames(block, PLAIN);
    }

    boolean isBlock(String name) {
        return name.equalsIgnoreCase(block);
    }

    /** What an element of this name says; null where it says nothing of the caller. */
    @Nullable
    String meaning(String name) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(name::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    String told(String meaning) {
        List<String> names = fields.getOrDefault(meaning, List.of());
        return names.isEmpty() ? meaning : names.get(0);
    }
}
