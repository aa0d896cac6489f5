package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of a request that is not built as its service asks: HUB-1018 to 1021 and HUB-106x. */
public enum RequestCode implements HubCode {
    REQUEST_NOT_UNDERSTOOD(
            "HUB-1018",
            ERROR,
            "The request is not built as the service's contract says.",
            "Compare the request with the contract at the place named."),
    OPERATION_UNKNOWN(
            "HUB-1019", ERROR, "The service has no such operation.", "Look up the operations in the service's WSDL."),
    SENDER_TOO_SLOW(
            "HUB-1021",
            ERROR,
            "The request came in too slowly.",
            "Send it over a faster connection, or in smaller parts."),
    ELEMENT_REPEATED(
            "HUB-1060", ERROR, "An element that may stand once was given again.", "Give the element named once."),
    TEXT_BESIDE_ELEMENTS(
            "HUB-1061",
            ERROR,
            "There is text where only elements may stand.",
            "Take the text out, or put it into the element it belongs to."),
    HEADER_NOT_UNDERSTOOD(
            "HUB-1062",
            ERROR,
            "The hub must understand a header of the message and does not.",
            "Leave the header named out, or send it without mustUnderstand."),
    NOT_SOAP_1_1(
            "HUB-1063",
            ERROR,
            "The message's envelope is not that of SOAP 1.1.",
            "Set the client to SOAP 1.1, with the namespace http://schemas.xmlsoap.org/soap/envelope/.");

    private final Meaning meaning;

    RequestCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
