package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said to people who sign in, and to those who keep accounts: HUB-623x. */
public enum UserCode implements HubCode {
    SIGN_IN_REFUSED(
            "HUB-6230",
            ERROR,
            "The user name or the password is not right.",
            "Check both; capital letters count in the password. Who keeps the accounts of your organisation can reset it."),
    CODE_WRONG(
            "HUB-6231",
            ERROR,
            "The code is not right, or was used before.",
            "Wait for the next code of your authenticator app and enter its six digits; check that the clock of the"
                    + " telephone is right."),
    PASSWORD_UNFIT(
            "HUB-6232",
            ERROR,
            "The new password cannot be used.",
            "Take 12 to 128 characters that are not your user name, not one repeated sign and not the old password;"
                    + " four words in a row are good."),
    USER_NAME_UNFIT(
            "HUB-6233",
            ERROR,
            "The user name cannot be used.",
            "Take 3 to 64 small letters, digits, dots, hyphens, underscores or an at sign; begin with a letter or digit."),
    USER_NAME_TAKEN("HUB-6234", ERROR, "Somebody has this user name.", "Choose another one."),
    USER_UNKNOWN("HUB-6235", ERROR, "There is no such account.", "List the accounts and take the name from there."),
    USER_OF_ANOTHER(
            "HUB-6236",
            ERROR,
            "The account is none of this organisation.",
            "Ask the hub's operator, who keeps the accounts of everybody."),
    LAST_OPERATOR(
            "HUB-6237",
            ERROR,
            "This is the last account of an operator, and cannot be ended.",
            "Add another operator first."),
    EMAIL_UNFIT(
            "HUB-6238",
            ERROR,
            "The e-mail address cannot be used.",
            "Write it as name@example.org, without blanks, in at most 254 characters.");

    private final Meaning meaning;

    UserCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
