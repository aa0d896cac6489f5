package org.learnerhub.domain.extract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;

/** What an entry says of an event or of an addition. What does not fit an extract is made to; what is empty is left out. */
final class EntriesOfEvents {

    private final Map<EntryField, String> fields = new EnumMap<>(EntryField.class);

    private EntriesOfEvents() {}

    static Map<EntryField, String> of(ShownEvent event) {
        EntriesOfEvents entry = new EntriesOfEvents();
        entry.qualification(event);
        entry.put(EntryField.PROVIDER, event.providerName());
        if (event.content() instanceof Achievement achievement) {
            entry.achievement(achievement);
        } else {
            entry.participation((Participation) event.content());
        }
        entry.put(EntryField.UNDER_CHALLENGE, event.isUnderChallenge() ? "true" : null);
        return entry.fields;
    }

    static Map<EntryField, String> of(OwnAddition addition) {
        EntriesOfEvents entry = new EntriesOfEvents();
        entry.put(EntryField.TITLE, addition.title());
        entry.put(EntryField.SUBJECT, subject(addition.kind()));
        entry.put(EntryField.PROVIDER, addition.organisation());
        entry.put(EntryField.STARTED, addition.from());
        entry.put(EntryField.ENDED, addition.to());
        entry.put(EntryField.NOTE, addition.words());
        return entry.fields;
    }

    private static @Nullable String subject(OwnAddition.Kind kind) {
        return switch (kind) {
            case WORK -> "Work";
            case VOLUNTEERING -> "Volunteering";
            case COURSE -> "Course";
            case OTHER -> null;
        };
    }

    static EntryKind kind(EventContent content) {
        return content instanceof Achievement ? EntryKind.ACHIEVEMENT : EntryKind.PARTICIPATION;
    }

    private void qualification(ShownEvent event) {
        Qualification qualification = event.qualification();
        String sender = event.senderName();
        boolean awards = event.content() instanceof Achievement;
        if (qualification == null) {
            put(EntryField.CODE, event.content().code());
            put(EntryField.AWARDING_BODY, awards ? sender : null);
            return;
        }
        put(EntryField.TITLE, qualification.title());
        put(EntryField.CODE, qualification.code());
        put(EntryField.LEVEL, qualification.level());
        put(EntryField.SUBJECT, qualification.subjectArea());
        put(EntryField.AWARDING_BODY, qualification.awardingBody());
    }

    private void achievement(Achievement achievement) {
        put(EntryField.GRADE, achievement.grade());
        put(EntryField.LANGUAGE, achievement.language());
        put(EntryField.AWARDED, achievement.awardDate());
        put(EntryField.STATE, achievement.provisional() ? "provisional" : "final");
    }

    private void participation(Participation participation) {
        if (!fields.containsKey(EntryField.TITLE)) {
            put(EntryField.TITLE, participation.subject());
        }
        put(EntryField.STARTED, participation.start());
        put(EntryField.PLANNED_END, participation.plannedEnd());
        put(EntryField.ENDED, participation.end());
        put(EntryField.STATE, participation.status().name().toLowerCase(Locale.ROOT));
        put(EntryField.OUTCOME, participation.outcome());
    }

    private void put(EntryField field, @Nullable LocalDate date) {
        put(field, date == null ? null : date.toString());
    }

    private void put(EntryField field, @Nullable String text) {
        String fitting = text == null ? "" : ExtractText.fitting(text);
        if (!fitting.isEmpty()) {
            fields.put(field, fitting);
        }
    }
}
