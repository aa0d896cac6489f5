package org.learnerhub.domain.extract;

import java.util.Locale;
import java.util.Set;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.EventContent.Status;
import org.learnerhub.domain.record.ShownEvent;

/** What is taken along where the learner chose nothing: completed, successful learning; nothing provisional. */
public final class DefaultChoice {

    /** Ungraded, no result, query, absent: no qualification was achieved. */
    private static final Set<String> UNSUCCESSFUL = Set.of("U", "X", "Q", "FAIL", "FL", "ABS", "UNC", "N/A", "NR");

    /** Of a course: partly achieved, not achieved, not known, as the collections of colleges write it. */
    private static final Set<String> NOT_ACHIEVED = Set.of("2", "3", "8", "FAIL", "FAILED", "PARTIAL");

    private DefaultChoice() {}

    public static boolean takes(ShownEvent event) {
        if (event.content() instanceof Achievement achievement) {
            String grade = achievement.grade();
            return !achievement.provisional() && (grade == null || !UNSUCCESSFUL.contains(capitals(grade)));
        }
        Participation participation = (Participation) event.content();
        String outcome = participation.outcome();
        return participation.status() == Status.COMPLETED
                && (outcome == null || !NOT_ACHIEVED.contains(capitals(outcome)));
    }

    private static String capitals(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
