package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** Why something could not be said by e-mail: HUB-6155 to HUB-6159. */
public enum NoticeCode implements HubCode {
    MAIL_SERVER_AWAY(
            "HUB-6155",
            ERROR,
            "The mail server could not be reached, or did not take the mail, as often as it was tried.",
            "See to the mail server and the settings mail.*, then replay what was set aside (hub notices replay)."),
    MAIL_REFUSED(
            "HUB-6156",
            ERROR,
            "The mail server refuses the address.",
            "Have the address put right where it is kept, then replay the notice (hub notices replay)."),
    NOTICE_TOO_OLD(
            "HUB-6157",
            ERROR,
            "The notice waited for more than seven days before it could be sent, so it was not sent any more.",
            "Look whether it still has to be said; replay it if so (hub notices replay)."),
    NOTICE_UNKNOWN(
            "HUB-6158",
            ERROR,
            "No notice of this number is set aside or kept unsent.",
            "Take the number from hub notices list.");

    private final Meaning meaning;

    NoticeCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
