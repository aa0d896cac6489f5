package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.NOTICE;
import static org.learnerhub.domain.problem.Severity.REPAIRED;

/** What is said of a file as a whole while it is received and read: HUB-10xx, what is no error HUB-11xx. */
public enum IntakeCode implements HubCode {
    EMPTY_FILE("HUB-1001", ERROR, "The file is empty.", "Export the file again and check its size before sending."),
    FILE_TOO_LARGE(
            "HUB-1002", ERROR, "The file is larger than this hub accepts.", "Split the file and send the parts."),
    NOT_A_BATCH_FILE(
            "HUB-1003",
            ERROR,
            "The file is neither CSV text nor XML.",
            "Send the CSV or XML export itself, not a spreadsheet workbook, archive or picture."),
    NOT_WELL_FORMED(
            "HUB-1004",
            ERROR,
            "The XML is not well-formed.",
            "Mend the XML at the place named; most tools can check it before sending."),
    DOCTYPE_PRESENT(
            "HUB-1005",
            ERROR,
            "The XML has a DOCTYPE, which is never accepted.",
            "Remove the DOCTYPE and any entity declarations."),
    UNKNOWN_LAYOUT(
            "HUB-1006",
            ERROR,
            "The file's layout is not one the hub knows.",
            "Use the headings or the XML root of a file of learners (layout 2A or 3A), of a verification file or of a feed."),
    WRONG_UKPRN(
            "HUB-1007",
            ERROR,
            "The UKPRN in the file is not that of the sender.",
            "Send each institution's file with that institution's own log-in or folder."),
    COUNT_DIFFERS(
            "HUB-1008",
            ERROR,
            "The number of rows that the file announces differs from the number of rows in it.",
            "The file may be cut short: export it again, or mend the count."),
    TRUNCATED(
            "HUB-1009",
            ERROR,
            "The file ends in the middle of a record.",
            "The file was cut short on its way: send it again."),
    BAD_ENCODING(
            "HUB-1010",
            ERROR,
            "The file's bytes are not text in the encoding it claims or seems to have.",
            "Save it as UTF-8 (in Excel: CSV UTF-8) and send it again."),
    FILE_SIGNATURE_INVALID(
            "HUB-1011",
            ERROR,
            "The file carries a signature that does not verify.",
            "Send the file unaltered, signed by a known certificate, or without a signature."),
    TOO_MANY_ROWS(
            "HUB-1012",
            ERROR,
            "The file has more rows than this way in accepts.",
            "Split the file and send the parts."),
    NO_ROWS("HUB-1013", ERROR, "The file has headings but no row.", "Check the export's selection and send it again."),
    DIGEST_DIFFERS(
            "HUB-1014",
            ERROR,
            "The bytes received do not have the SHA-256 that was announced.",
            "The file was changed on its way: send it again."),
    STRUCTURE_LIMIT(
            "HUB-1015",
            ERROR,
            "The file goes beyond a structural limit (depth, attributes or length of one value).",
            "Look at the place named: usually a quotation mark or an end tag is missing."),
    JOB_TYPE_UNKNOWN(
            "HUB-1016",
            ERROR,
            "JobType is neither FUL nor CHK.",
            "Say FUL to register and update, or CHK to look up only."),
    UNKNOWN_BATCH(
            "HUB-1017",
            ERROR,
            "There is no such job of this institution.",
            "Check the job number; a job is visible only to the institution that sent it."),
    DRY_RUN_TOO_LARGE(
            "HUB-1020",
            ERROR,
            "A dry run may have at most 100,000 rows, because it holds up everybody else's new learners.",
            "Split the file for the dry run, or run it for good."),
    DRY_RUN_GAVE_WAY(
            "HUB-1022",
            ERROR,
            "The dry run was broken off for others again and again and was given up; nothing was registered.",
            "Send it again at a quieter time, or in smaller parts."),
    HEADING_IGNORED(
            "HUB-1101",
            NOTICE,
            "A column that the layout does not know was left out of account.",
            "Nothing needs doing, unless the heading is a misspelt one."),
    HEADER_ABSENT(
            "HUB-1102",
            NOTICE,
            "The file does not say how many rows it holds, so it could not be checked for completeness.",
            "Fill LearnerRecordCount."),
    LINES_ABOVE_HEADINGS(
            "HUB-1120",
            NOTICE,
            "Lines above the headings were left out of account.",
            "Nothing needs doing, unless a row of data stands there; the headings are best in the first line."),
    TEMPLATE_ROW(
            "HUB-1121",
            NOTICE,
            "A row that belongs to a template and is no data was left out of account.",
            "Nothing needs doing; delete the row from the file."),
    ENCODING_RECOGNISED(
            "HUB-1122",
            NOTICE,
            "The file does not say its encoding, which was recognised with certainty.",
            "Nothing needs doing; UTF-8 avoids doubt."),
    ROWS_UNQUOTED(
            "HUB-1123",
            REPAIRED,
            "Each row stood in quotation marks as a whole, which were taken away.",
            "Nothing needs doing; check how the file was made."),
    NUMBER_IN_HEADER_RESTORED(
            "HUB-1124",
            REPAIRED,
            "A number about the file that a spreadsheet had changed was restored.",
            "Nothing needs doing; format the column as text."),
    FILE_VERSION_UNKNOWN(
            "HUB-1125",
            NOTICE,
            "FileVersion is neither 2A nor 3A; the headings have decided the layout.",
            "Nothing needs doing; say 2A or 3A.");

    private final Meaning meaning;

    IntakeCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
