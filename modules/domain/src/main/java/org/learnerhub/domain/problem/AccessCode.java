package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of who calls, and of how much: HUB-20xx but HUB-202x. */
public enum AccessCode implements HubCode {
    ORGANISATION_UNKNOWN("HUB-2001", ERROR, "The organisation is unknown.", "Check UKPRN and OrganisationRef."),
    PASSWORD_WRONG(
            "HUB-2002",
            ERROR,
            "The organisation password is wrong.",
            "Check OrgPassword; the operator can issue a new one."),
    RIGHT_MISSING(
            "HUB-2003",
            ERROR,
            "The organisation has no right to do this.",
            "Ask the operator for the right that the operation needs."),
    CERTIFICATE_WRONG(
            "HUB-2004",
            ERROR,
            "The client certificate is not that of the organisation.",
            "Use the certificate that was registered for this UKPRN."),
    SIGNATURE_REFUSED(
            "HUB-2005",
            ERROR,
            "The message's signature is not accepted.",
            "Sign body and timestamp anew with the certificate registered for this UKPRN, as the protocol says; check"
                    + " the clock."),
    SIGNATURE_MISSING(
            "HUB-2006",
            ERROR,
            "Messages of this organisation must be signed, and this one is not.",
            "Sign body and timestamp with the certificate registered for this UKPRN."),
    ADDRESS_LOCKED(
            "HUB-2007",
            ERROR,
            "Too many wrong passwords of this organisation came from this address.",
            "Wait, then send the right OrgPassword; other addresses are not concerned."),
    TOO_MANY_CALLS(
            "HUB-2008",
            ERROR,
            "The organisation makes more calls than the hub is set to take.",
            "Wait a second and call again; send many rows as one batch."),
    REGISTER_BUSY(
            "HUB-2030",
            ERROR,
            "The register is being written to by others, and this call waited as long as it may; nothing was done.",
            "Send the same call again in a few seconds.");

    private final Meaning meaning;

    AccessCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
