package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of the values on a row of a feed: HUB-604x and HUB-605x. What its person's values have is in 30xx. */
public enum FeedFieldCode implements HubCode {
    COLUMN_FORBIDDEN(
            "HUB-6040",
            "The row has a value in a column that has no place in a learning record, such as exclusions, health,"
                    + " disability, special needs, ethnicity, religion or free school meals.",
            "Send the feed without that column; its content was not kept with the row."),
    FEED_VALUE_MISSING("HUB-6041", "A value that every row of a feed needs is missing.", "Fill the field."),
    ACTION_UNKNOWN("HUB-6042", "Action is none of 1 to 4.", "Use 1 create, 2 update, 3 withdraw, 4 reinstate."),
    ACTION_DATE_FORMAT(
            "HUB-6043", "ActionDate is not a calendar date written YYYY-MM-DD.", "Write the date as YYYY-MM-DD."),
    ACTION_DATE_OUTSIDE(
            "HUB-6044",
            "ActionDate lies in the future, or before anybody sent feeds.",
            "Give the day on which it was done; an action is sent once it is done."),
    AWARD_DATE_FORMAT(
            "HUB-6045",
            "AchievementAwardDate is not a calendar date written YYYY-MM-DD.",
            "Write the date as YYYY-MM-DD."),
    AWARD_DATE_OUTSIDE(
            "HUB-6046",
            "AchievementAwardDate lies too far in the future or in the past to be one.",
            "Check the year; a final result has been awarded, a provisional one is awarded within a year."),
    AWARDED_AFTER_ACTION(
            "HUB-6047",
            "AchievementAwardDate of a final result lies after ActionDate.",
            "Check both dates, or send the result as provisional."),
    REFERENCE_FORMAT(
            "HUB-6048",
            "The code of the qualification, unit or learning aim is not built like one.",
            "Use letters and digits, with single slashes, points, hyphens or blanks between, 12 characters at most."),
    PROVIDER_FORMAT(
            "HUB-6049",
            "ProviderUkprn is not eight letters or digits.",
            "Use the provider's UKPRN; an achievement may leave it blank."),
    PERIOD_FORMAT(
            "HUB-6050",
            "The date of a start or end is not a calendar date written YYYY-MM-DD.",
            "Write the date as YYYY-MM-DD."),
    PERIOD_OUTSIDE(
            "HUB-6051",
            "The date of a start or end lies too far in the future or in the past to be one.",
            "Check the year; who takes part has started, and an EndDate is not in the future."),
    PERIOD_REVERSED("HUB-6052", "An end lies before the start.", "Check both dates."),
    STATUS_UNKNOWN(
            "HUB-6053", "Status is none of the words known.", "Use continuing, completed, withdrawn or transferred."),
    STATUS_DISAGREES(
            "HUB-6054",
            "Status and EndDate disagree: who continues has no EndDate, and everybody else has one.",
            "Mend one of the two."),
    SOURCE_UNKNOWN("HUB-6055", "Source is neither ILR nor NPD.", "Use ILR or NPD."),
    RETURN_NUMBER_FORMAT(
            "HUB-6056",
            "ReturnNumber is not one or two digits or letters.",
            "Use the collection's number, such as 02."),
    GRADE_DAMAGED(
            "HUB-6057",
            "A spreadsheet has turned the grade into a date.",
            "Format the column as text in the spreadsheet, enter the grade again and export."),
    SUBMISSION_TYPE_UNKNOWN(
            "HUB-6058",
            "SubmissionType is neither FINAL nor PROVISIONAL.",
            "Say FINAL or PROVISIONAL; a file that says nothing is final.");

    private final Meaning meaning;

    FeedFieldCode(String code, String sentence, String mend) {
        meaning = new Meaning(code, ERROR, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
