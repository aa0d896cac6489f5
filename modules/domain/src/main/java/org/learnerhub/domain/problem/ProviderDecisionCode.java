package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.NOTICE;

/** What people decide of providers, and what follows for whoever sends files as one: HUB-709x, HUB-3159. */
public enum ProviderDecisionCode implements HubCode {
    PROVIDER_DEACTIVATED(
            "HUB-7090",
            ERROR,
            "The provider is deactivated in the register of providers and its time of grace is over: nothing new is taken"
                    + " from it.",
            "Collect answers as before. If the provider still teaches, ask the operator to correct the register of"
                    + " providers; if another took over, send as that one."),
    SUCCESSION_OF_ITSELF(
            "HUB-7091",
            ERROR,
            "A provider would succeed itself, directly or by way of others.",
            "Look at the successors of both, and name another."),
    PROVIDER_STATUS_SAME(
            "HUB-7092",
            ERROR,
            "The provider has this status already.",
            "Nothing needs doing."),
    SUCCESSION_WITHOUT_RIGHTS(
            "HUB-7093",
            ERROR,
            "Rights cannot move, as one of both is no institution of this hub.",
            "Add the successor with ./hub institution add, or leave --rights out."),
    NUMBERS_NOT_SET(
            "HUB-7094",
            ERROR,
            "This hub gives no numbers to providers.",
            "Set providers.numbers to the range that was given to this hub."),
    NUMBERS_USED_UP(
            "HUB-7095",
            ERROR,
            "All numbers of the range were given.",
            "Set providers.numbers to another range."),
    ASSOCIATION_UNKNOWN(
            "HUB-7096",
            ERROR,
            "No association with this number has members, or the provider is none of them.",
            "Look at the provider's associations with ./hub providers show."),
    MEMBER_ALREADY("HUB-7097", ERROR, "The provider is a member already.", "Nothing needs doing."),
    PROVIDER_LEAVES(
            "HUB-3159",
            NOTICE,
            "The provider is deactivated in the register of providers; its files are taken for some time only.",
            "If the provider still teaches, ask the operator to correct the register of providers.");

    private final Meaning meaning;

    ProviderDecisionCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
