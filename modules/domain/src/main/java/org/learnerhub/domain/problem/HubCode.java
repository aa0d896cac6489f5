package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.WireCode.*;

/**
 * Every code the hub gives, with its sentence and how to mend it; {@code docs/errors.md} is generated from here. A
 * code is never reused. Ranges: 1xxx intake, 2xxx trust, 3xxx rows, 4xxx matching, 5xxx results, 6xxx records, 9xxx
 * internal.
 */
public enum HubCode {
    EMPTY_FILE("HUB-1001", WSEC0001, "The file is empty.", "Export the file again and check its size before sending."),
    FILE_TOO_LARGE(
            "HUB-1002", WSEC0001, "The file is larger than this hub accepts.", "Split the file and send the parts."),
    NOT_A_BATCH_FILE(
            "HUB-1003",
            WSEC0001,
            "The file is neither CSV text nor XML.",
            "Send the CSV or XML export itself, not a spreadsheet workbook, archive or picture."),
    NOT_WELL_FORMED(
            "HUB-1004",
            WSEC0001,
            "The XML is not well-formed.",
            "Mend the XML at the place named; most tools can check it before sending."),
    DOCTYPE_PRESENT(
            "HUB-1005",
            WSEC0001,
            "The XML has a DOCTYPE, which is never accepted.",
            "Remove the DOCTYPE and any entity declarations."),
    UNKNOWN_LAYOUT(
            "HUB-1006",
            WSEC0001,
            "The file's layout is not one the hub knows.",
            "Use the headings of layout 2A or 3A, or the XML root BatchRegistration."),
    WRONG_UKPRN(
            "HUB-1007",
            WSEC0006,
            "The UKPRN in the file is not that of the sender.",
            "Send each institution's file with that institution's own log-in or folder."),
    COUNT_DIFFERS(
            "HUB-1008",
            WSRC0017,
            "LearnerRecordCount differs from the number of rows in the file.",
            "The file may be cut short: export it again, or mend the count."),
    TRUNCATED(
            "HUB-1009",
            WSEC0001,
            "The file ends in the middle of a record.",
            "The file was cut short on its way: send it again."),
    BAD_ENCODING(
            "HUB-1010",
            WSEC0001,
            "The file's bytes are not text in the encoding it claims or seems to have.",
            "Save it as UTF-8 (in Excel: CSV UTF-8) and send it again."),
    FILE_SIGNATURE_INVALID(
            "HUB-1011",
            WSEC0001,
            "The file carries a signature that does not verify.",
            "Send the file unaltered, signed by a known certificate, or without a signature."),
    TOO_MANY_ROWS(
            "HUB-1012",
            WSEC0001,
            "The file has more rows than this way in accepts.",
            "Split the file and send the parts."),
    DRY_RUN_TOO_LARGE(
            "HUB-1020",
            WSEC0001,
            "A dry run may have at most 100,000 rows, because it holds up everybody else's new learners.",
            "Split the file for the dry run, or run it for good."),
    DRY_RUN_GAVE_WAY(
            "HUB-1022",
            WSEC0001,
            "The dry run was broken off for others again and again and was given up; nothing was registered.",
            "Send it again at a quieter time, or in smaller parts."),
    NO_ROWS(
            "HUB-1013",
            WSEC0001,
            "The file has headings but no row.",
            "Check the export's selection and send it again."),
    DIGEST_DIFFERS(
            "HUB-1014",
            WSEC0001,
            "The bytes received do not have the SHA-256 that was announced.",
            "The file was changed on its way: send it again."),
    STRUCTURE_LIMIT(
            "HUB-1015",
            WSEC0001,
            "The file goes beyond a structural limit (depth, attributes or length of one value).",
            "Look at the place named: usually a quotation mark or an end tag is missing."),
    JOB_TYPE_UNKNOWN(
            "HUB-1016",
            WSEC0001,
            "JobType is neither FUL nor CHK.",
            "Say FUL to register and update, or CHK to look up only."),
    UNKNOWN_BATCH(
            "HUB-1017",
            WSRC0018,
            "There is no such job of this institution.",
            "Check the job number; a job is visible only to the institution that sent it."),
    REQUEST_NOT_UNDERSTOOD(
            "HUB-1018",
            WSEC0001,
            "The request is not built as the service's contract says.",
            "Compare the request with the contract at the place named."),
    OPERATION_UNKNOWN(
            "HUB-1019",
            WSEC0002,
            "The service has no such operation.",
            "Look up the operations in the service's WSDL."),
    ELEMENT_REPEATED(
            "HUB-1060", WSEC0001, "An element that may stand once was given again.", "Give the element named once."),
    TEXT_BESIDE_ELEMENTS(
            "HUB-1061",
            WSEC0001,
            "There is text where only elements may stand.",
            "Take the text out, or put it into the element it belongs to."),
    HEADER_NOT_UNDERSTOOD(
            "HUB-1062",
            WSEC0001,
            "The hub must understand a header of the message and does not.",
            "Leave the header named out, or send it without mustUnderstand."),
    NOT_SOAP_1_1(
            "HUB-1063",
            WSEC0001,
            "The message's envelope is not that of SOAP 1.1.",
            "Set the client to SOAP 1.1, with the namespace http://schemas.xmlsoap.org/soap/envelope/."),
    HEADING_IGNORED(
            "HUB-1101",
            NONE,
            "A column that the layout does not know was left out of account.",
            "Nothing needs doing, unless the heading is a misspelt one."),
    HEADER_ABSENT(
            "HUB-1102",
            NONE,
            "The file does not say how many rows it holds, so it could not be checked for completeness.",
            "Fill LearnerRecordCount."),
    LINES_ABOVE_HEADINGS(
            "HUB-1120",
            NONE,
            "Lines above the headings were left out of account.",
            "Nothing needs doing, unless a row of data stands there; the headings are best in the first line."),
    TEMPLATE_ROW(
            "HUB-1121",
            NONE,
            "A row that belongs to a template and is no data was left out of account.",
            "Nothing needs doing; delete the row from the file."),
    ENCODING_RECOGNISED(
            "HUB-1122",
            NONE,
            "The file does not say its encoding, which was recognised with certainty.",
            "Nothing needs doing; UTF-8 avoids doubt."),
    ROWS_UNQUOTED(
            "HUB-1123",
            NONE,
            "Each row stood in quotation marks as a whole, which were taken away.",
            "Nothing needs doing; check how the file was made."),
    NUMBER_IN_HEADER_RESTORED(
            "HUB-1124",
            NONE,
            "A number about the file that a spreadsheet had changed was restored.",
            "Nothing needs doing; format the column as text."),
    FILE_VERSION_UNKNOWN(
            "HUB-1125",
            NONE,
            "FileVersion is neither 2A nor 3A; the headings have decided the layout.",
            "Nothing needs doing; say 2A or 3A."),

    SENDER_TOO_SLOW(
            "HUB-1021",
            WSEC0001,
            "The request came in too slowly.",
            "Send it over a faster connection, or in smaller parts."),

    DROPPED_LINK(
            "HUB-1030",
            WSEC0001,
            "What was dropped is a symbolic link, and links are never followed.",
            "Put the file itself into the folder, and remove the link."),
    DROPPED_NO_FILE(
            "HUB-1031",
            WSEC0001,
            "What was dropped is no file but a folder, pipe, socket or device.",
            "Put files straight into the folder, and remove what is none."),
    DROPPED_SHARED(
            "HUB-1032",
            WSEC0001,
            "The file has further names elsewhere (hard links), so it may be somebody else's.",
            "Put a copy of its own into the folder, and remove this name."),
    DROPPED_BLANK(
            "HUB-1033",
            WSEC0001,
            "The file begins or ends with nothing but zero bytes, so it was not written to its end.",
            "Write it again, under another name or after removing this one."),
    DROPPED_STAYS(
            "HUB-1034",
            WSEC0001,
            "The file was taken, but the hub is not allowed to remove it from the folder.",
            "Remove it, and let the hub delete in the folder; it is not taken again unless it changes."),
    DROPPED_UNREADABLE(
            "HUB-1035",
            WSEC0001,
            "The hub is not allowed to read the file.",
            "Let the hub's user read it; it is then taken by itself."),
    FOLDER_UNSOUND(
            "HUB-1036",
            WSEC0001,
            "The folder is a link or no folder at all, and is not used.",
            "Remove it; the hub makes the folder anew within seconds."),
    FOLDER_NOT_WRITTEN(
            "HUB-1037",
            WSEC0999,
            "Something could not be written into the institution's folder.",
            "Let the hub write there, and remove what stands under the name."),
    FOLDER_BUSY(
            "HUB-1038",
            WSEC0999,
            "The institution's folder does not answer, or is still being written to.",
            "Wait; if it persists, look at the file system that holds the folder."),
    DROPPED_CHANGED(
            "HUB-1110",
            NONE,
            "The file changed after it was read; it stays and is taken again as a new file.",
            "Write under a name that ends in .part and rename the file when it is whole."),

    ORGANISATION_UNKNOWN("HUB-2001", WSEC0003, "The organisation is unknown.", "Check UKPRN and OrganisationRef."),
    PASSWORD_WRONG(
            "HUB-2002",
            WSEC0005,
            "The organisation password is wrong.",
            "Check OrgPassword; the operator can issue a new one."),
    RIGHT_MISSING(
            "HUB-2003",
            WSEC0006,
            "The organisation has no right to do this.",
            "Ask the operator for the right that the operation needs."),
    CERTIFICATE_WRONG(
            "HUB-2004",
            WSEC0003,
            "The client certificate is not that of the organisation.",
            "Use the certificate that was registered for this UKPRN."),
    SIGNATURE_REFUSED(
            "HUB-2005",
            WSEC0003,
            "The message's signature is not accepted.",
            "Sign body and timestamp anew with the certificate registered for this UKPRN, as the protocol says; check"
                    + " the clock."),
    SIGNATURE_MISSING(
            "HUB-2006",
            WSEC0003,
            "Messages of this organisation must be signed, and this one is not.",
            "Sign body and timestamp with the certificate registered for this UKPRN."),
    ADDRESS_LOCKED(
            "HUB-2007",
            WSEC0005,
            "Too many wrong passwords of this organisation came from this address.",
            "Wait, then send the right OrgPassword; other addresses are not concerned."),
    TOO_MANY_CALLS(
            "HUB-2008",
            WSEC0004,
            "The organisation makes more calls than the hub is set to take.",
            "Wait a second and call again; send many rows as one batch."),
    REGISTER_BUSY(
            "HUB-2030",
            WSEC0004,
            "The register is being written to by others, and this call waited as long as it may; nothing was done.",
            "Send the same call again in a few seconds."),

    NOT_GENUINE(
            "HUB-2020",
            WSEC0001,
            "The signature is not genuine: altered, malformed, or not by anybody trusted here.",
            "Do not rely on the document: fetch it again, check whom --trust names, and tell the operator."),
    OUTPUT_OF_OTHER_JOB(
            "HUB-2021",
            WSEC0001,
            "The document is genuine, but of another job.",
            "Fetch the output of this job again; tell the operator if it comes a second time."),
    OUTPUT_OF_OTHER_EDITION(
            "HUB-2022",
            WSEC0001,
            "The document is genuine and of this job, but of another edition of the answer.",
            "Take output and result of the same edition; the newest edition counts."),
    OUTPUT_NOT_OF_RESULT(
            "HUB-2023",
            WSEC0001,
            "The file is not the output that the signed result names.",
            "It is another job's, another edition's, or was altered: fetch output and result again."),
    SIGNATURE_OF_OTHER_KIND(
            "HUB-2024",
            WSEC0001,
            "The signed document is of another kind, and says nothing of this output.",
            "Give the output's own signature (output.csv.signature.xml), the XML output itself, or the result."),
    OUTPUT_NOT_BOUND(
            "HUB-2025",
            WSEC0001,
            "Nothing that is signed says whose output this is: it was signed before outputs were bound to their jobs.",
            "Compare it with the job's result, or ask the operator for the job and its digests."),

    GIVEN_NAME_MISSING(
            "HUB-3001",
            RC010,
            "GivenName is missing.",
            "Fill GivenName; a person with one name only repeats it in FamilyName."),
    FAMILY_NAME_MISSING(
            "HUB-3002",
            RC010,
            "FamilyName is missing.",
            "Fill FamilyName; a person with one name only repeats it in GivenName."),
    VALUE_TOO_LONG("HUB-3003", RC011, "The value is longer than the field allows.", "Shorten the value."),
    ULN_FORMAT(
            "HUB-3004",
            RC011,
            "ULN is not ten digits with a right check digit.",
            "Copy the number again, or leave ULN blank to ask for one."),
    ULN_PLACEHOLDER(
            "HUB-3005",
            RC011,
            "9999999999 stands for \"not yet known\" and is no learner's number.",
            "Leave ULN blank to ask for one."),
    NUMBER_DAMAGED(
            "HUB-3006",
            RC011,
            "A spreadsheet has turned the number into scientific notation and lost digits.",
            "Format the column as text in the spreadsheet, enter the number again and export."),
    DATE_OF_BIRTH_FORMAT(
            "HUB-3007",
            RC011,
            "DateOfBirth is not a calendar date written YYYY-MM-DD.",
            "Write the date as YYYY-MM-DD, such as 2008-03-31."),
    AGE_OUTSIDE("HUB-3008", RC013, "The learner would be younger than 13 or older than 110.", "Check DateOfBirth."),
    GENDER_FORMAT(
            "HUB-3009", RC011, "Gender is not 0, 1, 2 or 9.", "Use 1 male, 2 female, 9 not specified, 0 not known."),
    POST_CODE_FORMAT(
            "HUB-3010",
            RC011,
            "LastKnownPostCode is built neither like a UK postcode nor like an Irish Eircode.",
            "Mend the postcode; use ZZ99 9ZZ where there is none."),
    EMAIL_FORMAT("HUB-3011", RC011, "EmailAddress is not built like an e-mail address.", "Mend it or leave it blank."),
    ABILITY_TO_SHARE_FORMAT(
            "HUB-3012",
            RC011,
            "AbilityToShare (PrivacyNoticeSeen) is not 0, 1 or 2.",
            "Use 1 where the learner has seen the privacy notice, 0 where not."),
    VERIFICATION_TYPE_FORMAT(
            "HUB-3013", RC011, "VerificationType is not 0 to 7 or 999.", "Use a number of the contract's list."),
    VERIFICATION_DESCRIPTION_MISSING(
            "HUB-3014",
            RC010,
            "VerificationType 999 needs OtherVerificationDescription.",
            "Say what was seen, or choose another VerificationType."),
    ADDRESS_DATE_FORMAT(
            "HUB-3015",
            RC011,
            "DateOfAddressCapture is not a calendar date written YYYY-MM-DD.",
            "Write the date as YYYY-MM-DD or leave it blank."),
    NATIONALITY_FORMAT(
            "HUB-3016",
            RC011,
            "Nationality is not a three-letter country code.",
            "Use the ISO 3166 three-letter code, such as GBR, or leave it blank."),
    SCN_FORMAT(
            "HUB-3017",
            RC011,
            "ScottishCandidateNumber is not nine digits.",
            "Copy the number again or leave it blank."),
    UCI_FORMAT(
            "HUB-3018",
            RC012,
            "UCI is not built like a unique candidate identifier.",
            "Thirteen characters: five digits, a letter or digit, six digits, a check letter; or leave it blank."),
    UPN_FORMAT(
            "HUB-3019",
            RC012,
            "UPN is not built like a unique pupil number.",
            "Thirteen characters: a letter, eleven digits, a digit or letter; or leave it blank."),
    CONTROL_CHARACTER(
            "HUB-3020", RC011, "The value has a character that is not text.", "Delete the value and type it again."),
    TEST_DATA("HUB-3021", RC011, "The row looks like test data, not a person.", "Leave test rows out of live files."),
    SHARING_NO_LONGER_REFUSED(
            "HUB-3022",
            RC011,
            "AbilityToShare 2 is no longer accepted for a new learner.",
            "Use 1 where the learner has seen the privacy notice, 0 where not."),
    COLUMNS_DIFFER(
            "HUB-3023",
            RC011,
            "The row's values do not line up with the headings.",
            "Look for a separator or quotation mark too many or too few in the row; in XML, give each element once and"
                    + " without others inside."),
    ULN_MISSING("HUB-3024", RC010, "ULN is missing, and there is nothing to verify without it.", "Fill ULN."),
    MISREAD_CHARACTER(
            "HUB-3030",
            RC011,
            "The name has a character that no name has there: its encoding was taken for another.",
            "Export as UTF-8; where the name is stored like this, type it again."),
    LETTER_LOST(
            "HUB-3031",
            RC011,
            "The name has a question mark: a letter was lost when the name was written in another encoding.",
            "Type the name again and export as UTF-8."),
    ENCODING_IN_DOUBT(
            "HUB-3032",
            RC011,
            "The row has letters beyond ASCII, and the file seems to be in an encoding that is not settled for its"
                    + " sender.",
            "Export as UTF-8, or ask the operator to settle the encoding: hub institution set --encoding."),
    DATE_ORDER_IN_DOUBT(
            "HUB-3033",
            RC011,
            "A date of the file can only be month first, so this one is not read day first, nor month first unasked.",
            "Write the date as YYYY-MM-DD, or ask the operator to settle the order: hub institution set --date-order."),
    LAST_ROW_IN_DOUBT(
            "HUB-3034",
            RC011,
            "The file ends with this row without a line end and does not say how many rows it holds: the row may be"
                    + " cut short, and others may be missing.",
            "Check the end of the file, then send it again with a line end or LearnerRecordCount."),
    DATE_REPAIRED(
            "HUB-3101",
            NONE,
            "A date written DD/MM/YYYY was read as day, month, year.",
            "Nothing needs doing; YYYY-MM-DD avoids doubt."),
    NUMBER_REPAIRED(
            "HUB-3102",
            NONE,
            "A number that a spreadsheet had changed was restored.",
            "Nothing needs doing; format the column as text."),
    LEADING_ZERO_RESTORED(
            "HUB-3103", NONE, "A lost leading zero was restored.", "Nothing needs doing; format the column as text."),
    QUOTE_REPAIRED(
            "HUB-3104",
            NONE,
            "Stray quotation marks around the value were removed.",
            "Nothing needs doing; check how the file was made."),
    SHARING_KEPT(
            "HUB-3105",
            NONE,
            "AbilityToShare 2 is no longer accepted; the stored value was kept.",
            "Use 1 where the learner has seen the privacy notice, 0 where not."),
    MONTH_FIRST_READ(
            "HUB-3110",
            NONE,
            "A date written MM/DD/YYYY was read as month, day, year, as is settled for the institution.",
            "Nothing needs doing; YYYY-MM-DD avoids doubt."),
    MIDNIGHT_CUT(
            "HUB-3111",
            NONE,
            "A time of midnight behind the date was cut off.",
            "Nothing needs doing; format the column as a date without time."),
    DOUBLED_TEXT_UNDONE(
            "HUB-3112",
            NONE,
            "The value was UTF-8 read as another encoding and written again, which was undone.",
            "Nothing needs doing for this row; check how the export is set, and what is stored."),
    ENTITY_DECODED(
            "HUB-3113",
            NONE,
            "Characters written as in HTML, such as &eacute;, were decoded.",
            "Nothing needs doing for this row; check what is stored."),
    INVISIBLE_REMOVED(
            "HUB-3114",
            NONE,
            "Characters that nobody sees were removed.",
            "Nothing needs doing for this row; type the value again where it is stored."),
    TITLE_IN_NAME("HUB-3115", NONE, "A title stands in the name.", "Write it in Title."),
    NICKNAME_IN_NAME(
            "HUB-3116",
            NONE,
            "Brackets or quotation marks in the name seem to hold another name.",
            "Write it in PreferredGivenName."),
    SIGN_IN_NAME(
            "HUB-3117",
            NONE,
            "The name has a character that is no letter.",
            "Check the name against the learner's documents."),
    REMARK_IN_NAME(
            "HUB-3118",
            NONE,
            "A remark about the record seems to stand in the name.",
            "Leave remarks out, and records that are not to be used."),
    PLACEHOLDER_NAME(
            "HUB-3119",
            NONE,
            "This seems to stand for a name and to be none.",
            "Leave the row out, or write the person's name."),
    IDENTIFIER_SHARED(
            "HUB-3140",
            NONE,
            "The MISIdentifier stands on an earlier row of this file with other names or another date of birth.",
            "Give each person an identifier of their own, or leave it blank; on this row it counted for nothing."),

    POSSIBLE_MATCHES(
            "HUB-4001",
            RC007,
            "One or more learners could be this person; somebody must decide.",
            "Compare the row with the learner's documents, then add the ULN or more details and send the row again."),
    TOO_MANY_MATCHES(
            "HUB-4002",
            RC008,
            "More than ten learners could be this person.",
            "Add details such as the postcode or previous family name and send the row again."),
    ULN_UNKNOWN(
            "HUB-4003",
            RC009,
            "The ULN on the row belongs to nobody.",
            "Check the number, or leave ULN blank to ask for one."),
    ULN_DISAGREES(
            "HUB-4004", RC009, "The ULN on the row belongs to somebody with other names.", "Check number and names."),
    NOT_FOUND(
            "HUB-4005",
            RC005,
            "No learner was found; a CHK job makes none.",
            "Send the row in a FUL job to register the learner."),
    TOO_LITTLE_TO_REGISTER(
            "HUB-4006",
            RC006,
            "No learner was found, and the row lacks what a new ULN needs.",
            "Fill the field named and send the row again."),

    ANSWER_NOT_READY("HUB-5001", WSRC0008, "The answer is not ready yet.", "Ask again later."),
    BATCH_PARKED(
            "HUB-5002",
            WSRC0010,
            "Work on this file has stopped and waits for the operator; nothing is lost.",
            "Wait, or ask the operator, naming the job number."),
    NO_SUCH_DOCUMENT(
            "HUB-5003",
            WSRC0018,
            "This job has no such document.",
            "A CSV job has OUTPUT, OUTPUT_SIGNATURE, RESULT and RECEIPT; an XML job carries its signature inside."),
    KEPT_FILE_DAMAGED(
            "HUB-5010",
            WSEC0999,
            "A file that the hub keeps is damaged or missing, and is not handed out.",
            "Tell the operator the job number: the file has to come back from a backup; then ask again."),

    LEARNER_UNKNOWN("HUB-6101", WSEC0001, "No learner has this ULN.", "Check the number."),
    LEARNER_DELETED(
            "HUB-6102",
            WSEC0001,
            "The learner is deleted.",
            "A deleted learner stays deleted: name a live one, or register the person anew."),
    LEARNER_MERGED(
            "HUB-6103",
            WSEC0001,
            "The learner is merged into another.",
            "Name the live master (hub learner show prints it), or unmerge the learner first."),
    LEARNER_NOT_MERGED(
            "HUB-6104",
            WSEC0001,
            "The learner is not merged, so there is nothing to take back.",
            "Name the learner that was merged, not its master; hub learner history prints who was merged."),
    MERGE_WITH_ITSELF(
            "HUB-6105",
            WSEC0001,
            "A learner cannot be merged into itself.",
            "Name two numbers: the one to merge and the master that stays."),
    LEARNER_IS_MASTER(
            "HUB-6106",
            WSEC0001,
            "Others are merged into the learner, and their numbers must lead to somebody.",
            "Unmerge them first (hub learner show prints them), then delete."),

    REVIEW_CASE_UNKNOWN(
            "HUB-6201", WSEC0001, "No review case has this number.", "Take the number from hub review list."),
    REVIEW_CASE_DECIDED(
            "HUB-6202",
            WSEC0001,
            "The review case is decided already.",
            "Look at the decision (hub review show); undo it first to decide otherwise."),
    REVIEW_CASE_OPEN(
            "HUB-6203", WSEC0001, "The review case is open, so there is nothing to undo.", "Check the case's number."),
    REVIEW_BATCH_NOT_ANSWERED(
            "HUB-6204",
            WSEC0001,
            "The batch that the row came in has no answer yet.",
            "Decide when it is answered; where it is parked, replay it first (hub deadletters)."),
    REVIEW_SOMEBODY_ELSE(
            "HUB-6205",
            WSEC0001,
            "The learner named is none of those whom the row may be, and has other names.",
            "Check the number: hub review show lists the learners whom the row may be."),
    REVIEW_NOT_OF_THE_PAIR(
            "HUB-6206",
            WSEC0001,
            "The number is of neither learner of the pair.",
            "Name the one of the two whose number shall stay."),
    REVIEW_SOMEBODY_SINCE(
            "HUB-6207",
            WSEC0001,
            "Somebody who could be this very person has come to the register and was never shown with the case.",
            "Look at the case again (hub review show), then decide anew."),
    REVIEW_CHANGED_SINCE(
            "HUB-6208",
            WSEC0001,
            "What the decision did to the register was overtaken by later changes and cannot be taken back.",
            "Look at the learner's history (hub learner history) and mend the learner itself."),
    REVIEW_NUMBER_USED(
            "HUB-6209",
            WSEC0001,
            "Other decided cases answer with the number that this decision gave.",
            "Undo those cases first; the later one first."),

    INTERNAL(
            "HUB-9000",
            WSEC0999,
            "Something went wrong inside the hub.",
            "Try again later; if it persists, tell the operator the correlation id."),

    DATABASE_MOVED(
            "HUB-9010",
            WSEC0999,
            "What this database held was moved into another one, where the hub goes on.",
            "Set database.url, database.user and database.password to the new one's. Only if no hub has worked there"
                    + " since: hub move --cancel --force makes this one the hub's again, and the other one must go."),
    MOVE_UNFINISHED(
            "HUB-9011",
            WSEC0999,
            "A move into another database has begun and not ended.",
            "Run the same hub move --to again: it goes on where it broke off. Or give it up with hub move --cancel, and"
                    + " drop the new database."),
    MOVE_TARGET_NOT_EMPTY(
            "HUB-9012",
            WSEC0999,
            "The database to move into is not empty, and this hub's move was not begun into it.",
            "Name an empty one: create database, or drop and create it, if nobody needs what it has."),
    MOVE_AT_WORK(
            "HUB-9013",
            WSEC0999,
            "Another move into this database is at work.",
            "Wait until it has ended; where it was killed, the server lets go of it within moments."),
    MOVE_DIFFERS(
            "HUB-9014",
            WSEC0999,
            "What was read back from the new database is not what was read from the old one; no hub starts on either.",
            "Look at the new server's disk and log, drop and create its database, and move again; or give it up with"
                    + " hub move --cancel."),

    TASK_UNKNOWN(
            "HUB-9015",
            WSEC0999,
            "A task has a step that this version of the program does not know; it is set aside, and others go on.",
            "A newer version wrote it: bring this node to that version too, then replay it (hub dead-letters replay)."),

    MODEL_NOT_VALID(
            "HUB-9020",
            WSEC0001,
            "The model file is not valid, and is not taken.",
            "Mend what is named; section 10 of docs/matching.md says what a model file holds."),
    MODEL_DIGEST_DIFFERS(
            "HUB-9021",
            WSEC0001,
            "The model file does not have the SHA-256 that was said.",
            "Compare it with sha256sum; it is another file, or was changed on its way."),
    MODEL_UNKNOWN(
            "HUB-9022",
            WSEC0001,
            "No model of the register has this name or digest.",
            "Look for it with hub match models; put a file on the register with hub match propose."),
    MODEL_NAME_SHARED(
            "HUB-9023", WSEC0001, "Several models of the register are called so.", "Name the one meant by its digest."),
    MODEL_UNTRIED(
            "HUB-9024",
            WSEC0001,
            "No figures are kept of what the model would change against the one that decides now.",
            "Run hub match whatif with it and look at what it shows, then activate it; --untried does without."),
    MODEL_SET(
            "HUB-9025",
            WSEC0001,
            "The setting match.model names another model, so that activating this one would change nothing.",
            "Activate the model that the setting names, take match.model out on all nodes and start them anew."),
    MODEL_DAMAGED(
            "HUB-9026",
            WSEC0999,
            "The text kept for a model is missing or was changed, and nothing is decided by it.",
            "Put the same file on the register again (hub match propose), or bring the table match_model back from a"
                    + " backup; then replay what is parked.");

    private final String code;
    private final WireCode wire;
    private final String sentence;
    private final String mend;

    HubCode(String code, WireCode wire, String sentence, String mend) {
        this.code = code;
        this.wire = wire;
        this.sentence = sentence;
        this.mend = mend;
    }

    /** Such as {@code HUB-1001}. */
    public String code() {
        return code;
    }

    /** The contract's code that carries this one to existing clients; {@link WireCode#NONE} for mere notices. */
    public WireCode wire() {
        return wire;
    }

    /** What is wrong, in one sentence without personal data. */
    public String sentence() {
        return sentence;
    }

    /** What the sender can do about it. */
    public String mend() {
        return mend;
    }

    /** Whether this code lets the row or file go on: something was repaired or is merely worth saying. */
    public boolean isNotice() {
        return wire == NONE;
    }
}
