package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.REPAIRED;

/** What is said of a row of any kind, its values and their writing: HUB-30xx, what is no error HUB-31xx. */
public enum RowCode implements HubCode {
    VALUE_TOO_LONG("HUB-3003", ERROR, "The value is longer than the field allows.", "Shorten the value."),
    NUMBER_DAMAGED(
            "HUB-3006",
            ERROR,
            "A spreadsheet has turned the number into scientific notation and lost digits.",
            "Format the column as text in the spreadsheet, enter the number again and export."),
    CONTROL_CHARACTER(
            "HUB-3020", ERROR, "The value has a character that is not text.", "Delete the value and type it again."),
    COLUMNS_DIFFER(
            "HUB-3023",
            ERROR,
            "The row's values do not line up with the headings.",
            "Look for a separator or quotation mark too many or too few in the row; in XML, give each element once and"
                    + " without others inside."),
    ENCODING_IN_DOUBT(
            "HUB-3032",
            ERROR,
            "The row has letters beyond ASCII, and the file seems to be in an encoding that is not settled for its"
                    + " sender.",
            "Export as UTF-8, or ask the operator to settle the encoding: hub institution set --encoding."),
    DATE_ORDER_IN_DOUBT(
            "HUB-3033",
            ERROR,
            "A date of the file can only be month first, so this one is not read day first, nor month first unasked.",
            "Write the date as YYYY-MM-DD, or ask the operator to settle the order: hub institution set --date-order."),
    LAST_ROW_IN_DOUBT(
            "HUB-3034",
            ERROR,
            "The file ends with this row without a line end and does not say how many rows it holds: the row may be"
                    + " cut short, and others may be missing.",
            "Check the end of the file, then send it again with a line end or LearnerRecordCount."),
    DATE_REPAIRED(
            "HUB-3101",
            REPAIRED,
            "A date written DD/MM/YYYY was read as day, month, year.",
            "Nothing needs doing; YYYY-MM-DD avoids doubt."),
    NUMBER_REPAIRED(
            "HUB-3102",
            REPAIRED,
            "A number that a spreadsheet had changed was restored.",
            "Nothing needs doing; format the column as text."),
    LEADING_ZERO_RESTORED(
            "HUB-3103",
            REPAIRED,
            "A lost leading zero was restored.",
            "Nothing needs doing; format the column as text."),
    QUOTE_REPAIRED(
            "HUB-3104",
            REPAIRED,
            "Stray quotation marks around the value were removed.",
            "Nothing needs doing; check how the file was made."),
    WINDOWS_SIGNS_READ(
            "HUB-3106",
            REPAIRED,
            "The value had control characters that are signs of Windows-1252 read as Latin-1; they were put right.",
            "Nothing needs doing for this row; check how the export is set, and what is stored."),
    MONTH_FIRST_READ(
            "HUB-3110",
            REPAIRED,
            "A date written MM/DD/YYYY was read as month, day, year, as is settled for the institution.",
            "Nothing needs doing; YYYY-MM-DD avoids doubt."),
    MIDNIGHT_CUT(
            "HUB-3111",
            REPAIRED,
            "A time of midnight behind the date was cut off.",
            "Nothing needs doing; format the column as a date without time."),
    DOUBLED_TEXT_UNDONE(
            "HUB-3112",
            REPAIRED,
            "The value was UTF-8 read as another encoding and written again, which was undone.",
            "Nothing needs doing for this row; check how the export is set, and what is stored."),
    ENTITY_DECODED(
            "HUB-3113",
            REPAIRED,
            "Characters written as in HTML, such as &eacute;, were decoded.",
            "Nothing needs doing for this row; check what is stored."),
    INVISIBLE_REMOVED(
            "HUB-3114",
            REPAIRED,
            "Characters that nobody sees were removed.",
            "Nothing needs doing for this row; type the value again where it is stored.");

    private final Meaning meaning;

    RowCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
