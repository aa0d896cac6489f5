package org.learnerhub.domain.share;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.ShownEvent;

/**
 * Whether learning was completed and successful. Grades are the awarding bodies' own; of those that say that nothing was
 * awarded, these are known. A course says by its outcome what came of it: the collection's 1 is achieved.
 */
final class Successful {

    private static final Set<String> NOT_AWARDED = Set.of(
            "U", "X", "Q", "0", "FL", "FAIL", "FAILED", "NYA", "ABS", "UNCLASSIFIED", "UNGRADED", "9999999999");
    private static final Set<String> NOT_ACHIEVED = Set.of("2", "3", "8", "FAIL", "FAILED", "FL");

    private Successful() {}

    static boolean is(ShownEvent event) {
        EventContent content = event.content();
        if (content instanceof EventContent.Achievement achievement) {
            return !achievement.provisional() && !isOneOf(achievement.grade(), NOT_AWARDED);
        }
        EventContent.Participation course = (EventContent.Participation) content;
        return course.status() == EventContent.Status.COMPLETED && !isOneOf(course.outcome(), NOT_ACHIEVED);
    }

    private static boolean isOneOf(@Nullable String grade, Set<String> words) {
        return grade != null && words.contains(grade.strip().toUpperCase(Locale.ROOT));
    }
}
