package org.learnerhub.web.frame;

import java.util.Locale;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a refusal says to people: in their language where there are words for it, else as the catalogue says it. */
public final class Refusals {

    private static final String PREFIX = "refused.";

    private Refusals() {}

    /** The sentence, and how to mend it. */
    public static String text(Show show, RefusedException refusal) {
        return text(show, refusal.refusal().code());
    }

    public static String text(Show show, HubCode code) {
        Locale locale = LocaleContextHolder.getLocale();
        String said = code.sentence() + " " + code.mend();
        return locale.getLanguage().equals("cy") ? show.wordOr(PREFIX + code.code(), said) : said;
    }
}
