package org.learnerhub.domain.challenge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;

/** An event as the record has it, value by value. */
final class RecordedValues {

    private RecordedValues() {}

    static StatedValues of(ShownEvent event) {
        Map<StatedValue, String> values = new EnumMap<>(StatedValue.class);
        put(values, StatedValue.ACCREDITATION_NUMBER, event.content().code());
        put(
                values,
                StatedValue.AWARDING_BODY,
                Optional.ofNullable(event.senderName())
                        .orElse(event.state().key().sender().value()));
        Qualification qualification = event.qualification();
        if (qualification != null) {
            put(values, StatedValue.AIM_TITLE, qualification.title());
            put(values, StatedValue.QUALIFICATION_LEVEL, qualification.level());
            put(values, StatedValue.TYPE, qualification.type());
        }
        Ukprn provider = event.provider();
        put(values, StatedValue.PROVIDER, provider == null ? null : provider.value());
        if (event.content() instanceof Achievement achievement) {
            put(values, StatedValue.ACHIEVED_DATE, achievement.awardDate().toString());
            put(values, StatedValue.ACHIEVED_GRADE, achievement.grade());
            put(values, StatedValue.LANGUAGE_FOR_ASSESSMENT, achievement.language());
        } else if (event.content() instanceof Participation participation) {
            if (participation.subject() != null) {
                put(values, StatedValue.AIM_TITLE, participation.subject());
            }
            put(values, StatedValue.START_DATE, participation.start().toString());
            put(values, StatedValue.END_DATE, text(participation.end()));
            put(values, StatedValue.ACHIEVED_GRADE, participation.outcome());
        }
        return new StatedValues(values);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void put(Map<StatedValue, String> values, StatedValue name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
