package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/**
 * What is said of extracts, when they are made and when they are verified: HUB-6100, and HUB-6108 to HUB-6139. What holds for every face
 * is 6108 to 6119, 6124 and 6125, of the PDF 6120 to 6123, of JSON, keys and status up to 6139.
 */
public enum ExtractCode implements HubCode {
    EXTRACT_EMPTY(
            "HUB-6100",
            ERROR,
            "There is nothing to take along: nothing was chosen, or nothing in the record is completed and successful.",
            "Choose events by their numbers; those of the record are shown by hub record show."),
    EXTRACT_ENTRY_UNKNOWN(
            "HUB-6125",
            ERROR,
            "The extract has no such entry.",
            "Take the ids of entries from hub verify, which lists them."),
    EXTRACT_NOT_DIVISIBLE(
            "HUB-6124",
            ERROR,
            "Entries cannot be left out of a PDF.",
            "Take the XML that lies inside it, or extract.json."),
    EXTRACT_EVENT_UNKNOWN(
            "HUB-6108",
            ERROR,
            "A chosen event is not in the learner's record.",
            "Take the numbers from hub record show; a withdrawn event cannot be chosen."),
    EXTRACT_NOT_READABLE(
            "HUB-6109",
            ERROR,
            "The document is no extract, or is damaged so that it cannot be read.",
            "Ask the sender for the file itself, as the hub made it: no copy of its text, no print, no photograph."),
    EXTRACT_NOT_SIGNED(
            "HUB-6110",
            ERROR,
            "The document carries no signature where an extract has it.",
            "Do not rely on it; ask the sender for the extract as the hub made it."),
    EXTRACT_ALTERED(
            "HUB-6111",
            ERROR,
            "What is written is not what was signed.",
            "Do not rely on it; ask the sender for the extract as the hub made it."),
    EXTRACT_SIGNATURE_WRONG(
            "HUB-6112",
            ERROR,
            "The signature was not made by the key of its certificate.",
            "Do not rely on it; ask the sender for the extract as the hub made it."),
    EXTRACT_SIGNER_UNKNOWN(
            "HUB-6113",
            ERROR,
            "The signature is not by a hub that is trusted here.",
            "Check which root certificate was given as trusted; if it is the right one, do not rely on the document."),
    EXTRACT_COVERS_TOO_LITTLE(
            "HUB-6114",
            ERROR,
            "The document shows something that the signature does not cover.",
            "Do not rely on it; ask the sender for the extract as the hub made it."),
    EXTRACT_ALGORITHM_FORBIDDEN(
            "HUB-6115",
            ERROR,
            "The signature uses an algorithm or a key that no extract uses.",
            "Do not rely on it; ask the sender for the extract as the hub made it."),
    EXTRACT_WITHDRAWN(
            "HUB-6116", ERROR, "The extract was genuine and has been withdrawn.", "Ask the learner for a new one."),
    EXTRACT_REPLACED(
            "HUB-6117",
            ERROR,
            "The extract was genuine; an entry of it has been changed since.",
            "Ask the learner for a new one."),
    EXTRACT_ENDED(
            "HUB-6118",
            ERROR,
            "The extract was genuine; the time for which it was made is over.",
            "Ask the learner for a new one."),
    EXTRACT_TIMESTAMP_WRONG(
            "HUB-6119",
            ERROR,
            "The time-stamp is not of this signature, or not by a time-stamp authority that is trusted here.",
            "Do not rely on the time; ask the sender for the extract as the hub made it."),
    PDF_APPENDED(
            "HUB-6120",
            ERROR,
            "Something was added to the PDF after it was signed.",
            "Ask for the file as the hub made it: do not fill it in, comment, sign, merge or save it again."),
    PDF_ATTACHMENT_WRONG(
            "HUB-6121",
            ERROR,
            "The XML inside the PDF is missing, or is not the genuine and whole extract.",
            "Do not rely on it; ask the sender for the extract as the hub made it."),
    PDF_TEXT_OTHER(
            "HUB-6122",
            ERROR,
            "The text of the PDF was made of other entries than the XML inside.",
            "Do not rely on it; tell the operator of the hub that signed it."),
    EXTRACT_STATUS_UNKNOWN(
            "HUB-6126",
            ERROR,
            "Whether the extract was withdrawn or replaced cannot be learnt.",
            "Verify again where the hub's status list can be fetched, or give it as a file."),
    STATUS_LIST_NOT_BELIEVED(
            "HUB-6127",
            ERROR,
            "The status list is not that of the extract, is damaged, or is not signed by a hub that is trusted here.",
            "Fetch it anew from the address in the extract; check which root certificate was given as trusted."),
    STATUS_LIST_TOO_OLD(
            "HUB-6128",
            ERROR,
            "The status list is out of date: what was withdrawn since does not stand in it.",
            "Fetch it anew from the address in the extract."),
    EXTRACT_NEVER_ISSUED(
            "HUB-6129",
            ERROR,
            "No extract of this number was issued here.",
            "Take the number from the extract itself, or from hub extract list.");

    private final Meaning meaning;

    ExtractCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
