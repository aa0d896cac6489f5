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
            "Check the number, or look for the provider by its name."),
    QUERY_VALUE(
            "HUB-7070",
            ERROR,
            "A value of the query does not fit its type.",
            "Correct the value at the place named; the contract says what may stand there."),
    QUERY_STATUS(
            "HUB-7071",
            ERROR,
            "The query asks for a status that there is not.",
            "Ask for A, V, PD1 or PD2, one in a call."),
    NOT_OPEN_TO_ADDRESS(
            "HUB-7072",
            ERROR,
            "The register of providers is not open to read from this address.",
            "Ask the operator of the hub to add the address."),
    QUERIES_BUSY(
            "HUB-7073",
            ERROR,
            "Too many long answers of the register of providers are being given.",
            "Ask again later, or for less: by UKPRN, or for what was updated since the last time."),
    CLIENT_REFUSED(
            "HUB-7080",
            ERROR,
            "The REST client is unknown, or its secret is wrong.",
            "Check client_id and client_secret; the operator can issue new ones."),
    TOKEN_NEEDED(
            "HUB-7081",
            ERROR,
            "An access token is needed, and none came that counts: it is missing, over, or of another hub.",
            "Get a token from /oauth2/token and send it as Authorization: Bearer."),
    PARAMETER_NOT_UNDERSTOOD(
            "HUB-7082",
            ERROR,
            "A parameter of the request is not understood.",
            "Look its name and form up in /api/openapi.json."),
    PROVIDER_NOT_AT_ADDRESS(
            "HUB-7083",
            ERROR,
            "The register has no provider at this address.",
            "Check the number; providers have addresses such as /api/providers/10099901 or GB-EDU- and a URN."),
    PROVIDER_IN_DOUBT(
            "HUB-7084",
            ERROR,
            "Several providers have this school's number.",
            "Ask by the UKPRN of the one that is meant."),
    CHANGES_AHEAD(
            "HUB-7085",
            ERROR,
            "The register of providers has not given this number to a change yet.",
            "The register was restored or is another one: begin anew with after=0."),
    FORM_NOT_OFFERED(
            "HUB-7086",
            ERROR,
            "The hub has no answer in a form that the request accepts.",
            "Accept application/json, text/csv or application/x-ndjson."),
    NOTHING_AT_ADDRESS(
            "HUB-7087",
            ERROR,
            "There is nothing at this address, or not for this method.",
            "Look the addresses up in /api/openapi.json."),
    DOWNLOAD_NOT_OFFERED(
            "HUB-7088",
            ERROR,
            "The hub does not offer this download.",
            "Fetch /api/providers/download for what there is; the operator can turn downloads on.");

    private final Meaning meaning;

    ProviderCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
