package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.NOTICE;

/**
 * What is said of the register of providers (HUB-7050 to 7099, 315x): of rows and files of imports (705x, 706x), of
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
    PROVIDER_TWICE(
            "HUB-7052",
            ERROR,
            "Another row of the file speaks of the same and says something else.",
            "Leave the row that is right."),
    PROVIDER_VALUE_MISSING("HUB-7053", ERROR, "The row lacks a value that it needs.", "Fill the value in."),
    PROVIDER_VALUE_TOO_LONG(
            "HUB-7054", ERROR, "The value is longer than the register of providers keeps.", "Shorten the value."),
    PROVIDER_VALUE_FORMAT(
            "HUB-7055",
            ERROR,
            "The value is not built as its column needs it.",
            "Compare the value with the description of the layout."),
    PROVIDER_DATE_FORMAT(
            "HUB-7056",
            ERROR,
            "The date is not written as day-month-year or year-month-day, or is no day.",
            "Write the date as 01-09-2026."),
    PROVIDER_DATES_REVERSED("HUB-7057", ERROR, "The provider would close before it opens.", "Check both dates."),
    PROVIDER_STATUS_UNKNOWN(
            "HUB-7058",
            ERROR,
            "The status is none that the layout has.",
            "Write Open, Open, but proposed to close, Closed or Proposed to open."),
    SCHOOL_UNKNOWN(
            "HUB-7059",
            ERROR,
            "No provider, or more than one, has the URN.",
            "Load the establishments first; schools without a UKPRN are not in the register of providers."),
    SUCCESSION_IN_CIRCLE(
            "HUB-7060",
            ERROR,
            "A provider would succeed itself, directly or by others.",
            "Check which of the links is wrong."),
    PROVIDER_DISAGREES(
            "HUB-7061",
            ERROR,
            "The provider itself or the register's staff said something else, which stays until a person decides.",
            "Look at ./hub providers disagreements, then keep or take."),
    PROVIDER_CLOSED_THERE(
            "HUB-7062",
            ERROR,
            "The file says that the provider is closed; it stays as it is until a person decides.",
            "Look at ./hub providers disagreements, then keep or take."),
    PROVIDER_IMPORT_TOO_LARGE(
            "HUB-7063", ERROR, "A file of providers may have at most 500,000 rows.", "Split the file."),
    SUCCESSION_DISAGREES(
            "HUB-7064",
            ERROR,
            "The register's staff said otherwise how or when the one took over from the other; that stays.",
            "Say what is right with ./hub providers succeed, or leave it."),
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
            "Fetch /api/providers/download for what there is; the operator can turn downloads on."),
    DISAGREEMENT_UNKNOWN(
            "HUB-7066", ERROR, "No disagreement has this number.", "Take the number from the list of disagreements."),
    DISAGREEMENT_ENDED(
            "HUB-7067", ERROR, "The disagreement is decided or settled already.", "Look at the list of disagreements."),
    DISAGREEMENT_OVERTAKEN(
            "HUB-7068",
            ERROR,
            "The register of providers says something else by now than when the disagreement was found.",
            "Import the file once more (./hub providers import FILE --again), then decide."),
    PLACE_UNKNOWN(
            "HUB-7069",
            ERROR,
            "Nobody has said where this postcode lies.",
            "Check the postcode, or load places with ./hub providers places."),
    PROVIDER_NOT_OPEN_YET(
            "HUB-3150",
            NOTICE,
            "The provider is not open yet, so nothing of the row is in the register of providers.",
            "Nothing needs doing: import the file again when it is open."),
    PROVIDER_FORMER_NAME(
            "HUB-3151",
            NOTICE,
            "Another row of the file says how the provider stands today; the name of this one is kept as another name.",
            "Nothing needs doing."),
    LINK_OF_OTHER_KIND("HUB-3152", NOTICE, "The link says nothing of who succeeded whom.", "Nothing needs doing.");

    private final Meaning meaning;

    ProviderCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
