package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of lists of qualifications: HUB-70xx. */
public enum QualificationCode implements HubCode {
    QUALIFICATION_VALUE_MISSING(
            "HUB-7001", ERROR, "The qualification lacks a value that it needs.", "Fill the value in."),
    QUALIFICATION_VALUE_TOO_LONG(
            "HUB-7002", ERROR, "The qualification's value is longer than its column allows.", "Shorten the value."),
    QUALIFICATION_VALUE_NOT_TEXT(
            "HUB-7003",
            ERROR,
            "The qualification's value has a character that is not text.",
            "Delete the value and type it again."),
    QUALIFICATION_CODE_SHAPE(
            "HUB-7004",
            ERROR,
            "The qualification's code is not built of letters, digits, slashes and blanks.",
            "Write it as its owner does, such as 601/4505/5, K/501/5773 or 50079116; format the column as text."),
    QUALIFICATION_CODE_TWICE(
            "HUB-7005",
            ERROR,
            "The list has the qualification's code already in an earlier row; slashes, blanks and case do not count.",
            "Leave one of the two rows."),
    QUALIFICATION_GRADE(
            "HUB-7006",
            ERROR,
            "One of the qualification's grades is blank, longer than ten characters, or there twice.",
            "Separate grades by single vertical bars, such as A*|A|B."),
    QUALIFICATION_DATE(
            "HUB-7007",
            ERROR,
            "The qualification's date is none of the calendar.",
            "Write it YYYY-MM-DD, or day first as DD/MM/YYYY."),
    QUALIFICATION_DATES_REVERSED(
            "HUB-7008",
            ERROR,
            "The qualification's last date of award lies before its first.",
            "Correct one of the two dates."),
    QUALIFICATION_COLUMNS_DIFFER(
            "HUB-7009",
            ERROR,
            "The row has more values than there are headings.",
            "Look for a separator too many, or a value with a separator that does not stand in quotation marks."),
    QUALIFICATION_HEADINGS(
            "HUB-7020",
            ERROR,
            "The file is not a list of qualifications: a heading that it needs is missing, or one is there twice.",
            "Write the headings Code, Title, Level, Type, SubjectArea, AwardingBody, AwardingBodyRef, Grades,"
                    + " FirstAwardDate and LastAwardDate into the first line, in any order."),
    QUALIFICATION_LIST_EMPTY(
            "HUB-7021", ERROR, "The list of qualifications has no rows.", "Check which file was exported."),
    QUALIFICATION_LIST_TOO_LONG(
            "HUB-7022",
            ERROR,
            "The list of qualifications has more than 500,000 rows.",
            "Leave out what is not awarded any more, or load parts with --add."),
    QUALIFICATION_NOT_FOUND(
            "HUB-7030",
            ERROR,
            "The list of qualifications does not have this code.",
            "Look for it by words with hub qualifications find; load the list anew if it is new.");

    private final Meaning meaning;

    QualificationCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
