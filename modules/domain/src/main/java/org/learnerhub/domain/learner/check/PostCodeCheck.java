package org.learnerhub.domain.learner.check;

import java.util.Locale;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/**
 * Is the postcode built like one of the United Kingdom (contract 1.3, patterns) or like an Irish Eircode? Case and
 * spacing are put right first: that is how it is compared and stored. No postcode has both shapes.
 */
final class PostCodeCheck implements RowCheck {

    private static final Pattern CIVIL = Pattern.compile("[A-Z]{1,2}[0-9R][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}");
    private static final Pattern FORCES = Pattern.compile("BFPO ?[0-9]{1,4}");
    private static final Pattern EIRCODE = Pattern.compile("(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W)[0-9AC-FHKNPRTV-Y]{4}");
    private static final int INWARD = 3;
    private static final int ROUTING_KEY = 3;

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(LearnerField.POST_CODE);
        if (value == null || row.isFaulty(LearnerField.POST_CODE)) {
            return;
        }
        String spaced = spaced(value);
        if (isPostCode(spaced)) {
            if (!spaced.equals(value)) {
                row.normalise(LearnerField.POST_CODE, spaced);
            }
        } else {
            row.found(LearnerRowCode.POST_CODE_FORMAT, LearnerField.POST_CODE, "found " + ValueClass.of(value));
        }
    }

    private static boolean isPostCode(String spaced) {
        return CIVIL.matcher(spaced).matches()
                || FORCES.matcher(spaced).matches()
                || EIRCODE.matcher(spaced.replace(" ", "")).matches();
    }

    private static String spaced(String value) {
        String packed = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (packed.startsWith("BFPO")) {
            return "BFPO " + packed.substring("BFPO".length());
        }
        boolean irish = EIRCODE.matcher(packed).matches();
        int split = irish ? ROUTING_KEY : Math.max(0, packed.length() - INWARD);
        return packed.substring(0, split) + " " + packed.substring(split);
    }
}
