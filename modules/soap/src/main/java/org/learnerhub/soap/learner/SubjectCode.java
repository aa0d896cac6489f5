package org.learnerhub.soap.learner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.ShownEvent;

/** A code as clients know it (contract 6.2): awarding bodies' with slashes, those of courses plain. */
public final class SubjectCode {

    private static final Pattern QUALIFICATION = Pattern.compile("([0-9]{3})([0-9]{4})([0-9X])");
    private static final Pattern UNIT = Pattern.compile("([A-Z])([0-9]{3})([0-9]{4})");

    private SubjectCode() {}

    public static String of(ShownEvent shown) {
        String key = shown.state().key().code();
        if (!(shown.content() instanceof Achievement)) {
            return key;
        }
        Qualification qualification = shown.qualification();
        return qualification == null ? slashed(key) : qualification.code();
    }

    private static String slashed(String key) {
        Matcher qualification = QUALIFICATION.matcher(key);
        if (qualification.matches()) {
            return qualification.replaceFirst("$1/$2/$3");
        }
        Matcher unit = UNIT.matcher(key);
        return unit.matches() ? unit.replaceFirst("$1/$2/$3") : key;
    }
}
