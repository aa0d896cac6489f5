package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/**
 * What is said of the register of providers (HUB-7050 to 7099): of rows of imports and of imports as a whole (705x, 706x), of
 * queries (707x), of its REST interface (708x), of what people decide (709x).
 */
public enum ProviderCode implements HubCode {
    PROVIDER_NUMBER_MISSING(
            "HUB-7050",
            ERROR,
            "The row names no UKPRN, so nothing of it is in the register of providers.",
            "Nothing needs doing, unless the provider has a number: then add it."),
    PROVIDER_NUMBER_FORMAT(
            "HUB-7051", ERROR, "The UKPRN does not have eight digits.", "Write the eight digits of the UKPRN."),
    PROVIDER_UNKNOWN(
            "HUB-7065",
            ERROR,
            "No provider has this UKPRN.",
            "Check the number, or look for the provider by its name.");

    private final Meaning meaning;

    ProviderCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
