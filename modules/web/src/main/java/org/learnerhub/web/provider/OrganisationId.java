package org.learnerhub.web.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.provider.Ukprn;

/** By what a provider is asked for: {@code 10099901}, {@code GB-UKPRN-10099901}, or by a school's URN {@code GB-EDU-130495}. */
sealed interface OrganisationId {

    String SCHOOL = "GB-EDU-";

    Pattern BY_NUMBER = Pattern.compile("(?:GB-UKPRN-)?([0-9]{8})");
    Pattern BY_URN = Pattern.compile(SCHOOL + "([0-9]{1,8})");

    record ByNumber(Ukprn ukprn) implements OrganisationId {}

    record BySchool(String urn) implements OrganisationId {}

    /** Case does not matter; empty for everything else. */
    static Optional<OrganisationId> parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        Matcher number = BY_NUMBER.matcher(upper);
        if (number.matches()) {
            return Optional.of(new ByNumber(new Ukprn(number.group(1))));
        }
        Matcher school = BY_URN.matcher(upper);
        return school.matches() ? Optional.of(new BySchool(school.group(1))) : Optional.empty();
    }
}
