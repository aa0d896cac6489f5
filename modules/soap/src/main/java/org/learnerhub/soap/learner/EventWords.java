package org.learnerhub.soap.learner;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;

/** What all forms of an event say alike (contract 6). */
public final class EventWords {

    public static final String UNKNOWN_NAME = "UNKNOWN";
    public static final String UNKNOWN_CODE = "UNKNWN";
    private static final String UNKNOWN_GRADE = "9999999999";
    private static final Pattern UNIT = Pattern.compile("[A-Z][0-9]{7}");

    private EventWords() {}

    /** By the qualification list, where the hub does not know the sender by name; of a course only the list knows. */
    public static String awardingName(ShownEvent shown) {
        Qualification qualification = shown.qualification();
        if (shown.content() instanceof Achievement && shown.senderName() != null) {
            return shown.senderName();
        }
        return qualification == null || isOfCollege(shown) ? UNKNOWN_NAME : qualification.awardingBody();
    }

    public static String awardingCode(ShownEvent shown) {
        if (shown.content() instanceof Achievement) {
            return shown.state().key().sender().value();
        }
        Qualification qualification = shown.qualification();
        String reference = qualification == null ? null : qualification.awardingBodyRef();
        return reference == null || isOfCollege(shown) ? UNKNOWN_CODE : reference;
    }

    private static boolean isOfCollege(ShownEvent shown) {
        return shown.content() instanceof Participation course && course.source() == EventContent.Source.ILR;
    }

    public static String source(ShownEvent shown) {
        if (shown.content() instanceof Participation participation) {
            return participation.source().name();
        }
        return UNIT.matcher(shown.state().key().code()).matches() ? "QCFU" : "AO";
    }

    /** Null for achievements. */
    public static @Nullable String collectionType(ShownEvent shown) {
        return shown.content() instanceof Achievement ? null : isOfCollege(shown) ? "W" : "A";
    }

    public static String subject(ShownEvent shown) {
        if (shown.content() instanceof Participation participation && participation.subject() != null) {
            return participation.subject();
        }
        Qualification qualification = shown.qualification();
        return qualification == null ? "" : qualification.title();
    }

    public static String grade(EventContent content) {
        if (content instanceof Achievement achievement) {
            return orEmpty(achievement.grade());
        }
        String outcome = ((Participation) content).outcome();
        return outcome == null ? UNKNOWN_GRADE : outcome;
    }

    /** Of a course the day on which it was completed. */
    public static String awardDate(EventContent content) {
        if (content instanceof Achievement achievement) {
            return achievement.awardDate().toString();
        }
        Participation participation = (Participation) content;
        return participation.status() == EventContent.Status.COMPLETED ? date(participation.end()) : "";
    }

    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
