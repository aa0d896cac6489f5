package org.learnerhub.domain.trust;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose output something is. Its URI is the type of a signature's reference, and so signed with it.
 *
 * @param job the job's number
 * @param edition from 1
 */
public record OutputLabel(long job, int edition) {

    private static final Pattern URI =
            Pattern.compile("urn:learnerhub:output:job:([1-9][0-9]{0,17}):edition:([1-9][0-9]{0,8})");

    /** Such as {@code urn:learnerhub:output:job:1042:edition:1}. */
    public String uri() {
        return "urn:learnerhub:output:job:" + job + ":edition:" + edition;
    }

    /** Empty where the URI is no label. */
    public static Optional<OutputLabel> of(String uri) {
        Matcher parts = URI.matcher(uri);
        return parts.matches()
                ? Optional.of(new OutputLabel(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
