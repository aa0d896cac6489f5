package org.learnerhub.domain.matching;

/** What a verification found not to agree: what was sent against what is stored (contract 2). */
public enum FailureFlag {
    VRF1("given name against given name"),
    VRF2("given name against family name"),
    VRF3("given name against previous family name"),
    VRF4("family name against given name"),
    VRF5("family name against family name"),
    VRF6("family name against previous family name"),
    VRF7("date of birth"),
    VRF8("gender");

    private final String compares;

    FailureFlag(String compares) {
        this.compares = compares;
    }

    /** In words. */
    public String compares() {
        return compares;
    }
}
