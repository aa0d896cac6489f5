package org.learnerhub.soap.envelope;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the requests of a service say who calls.
 *
 * @param block the child of the request that holds them; null where they are children of the request
 * @param fields the names on the wire of {@link #ORGANISATION_REF}, {@link #UKPRN} and {@link #PASSWORD}
 */
public record CallerNames(@Nullable String block, Map<String, String> fields) {

    public static final String ORGANISATION_REF = "OrganisationRef";
    public static final String UKPRN = "UKPRN";
    public static final String PASSWORD = "OrgPassword";

    private static final Map<String, String> PLAIN =
            Map.of(ORGANISATION_REF, ORGANISATION_REF, UKPRN, UKPRN, PASSWORD, PASSWORD);

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
}
