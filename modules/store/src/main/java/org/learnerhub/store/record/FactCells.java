package org.learnerhub.store.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.column.StorableText;

/**
 * What one kind of event has and the other has not, as columns; a code that is its own key is not kept twice.
 */
record FactCells(
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate end,
        @Nullable Integer status,
        @Nullable Integer source,
        boolean provisional,
        @Nullable String code,
        @Nullable String provider,
        @Nullable String returnNumber,
        @Nullable String grade,
        @Nullable String outcome,
        @Nullable String language,
        @Nullable String subject) {

    static FactCells of(Fact fact) {
        EventContent content = fact.content();
        String code = content.code().equals(fact.key().code()) ? null : StorableText.of(content.code());
        return content instanceof EventContent.Achievement achievement
                ? of(achievement, code)
                : of((EventContent.Participation) content, code);
    }

    private static FactCells of(EventContent.Achievement achievement, @Nullable String code) {
        Ukprn provider = achievement.provider();
        return new FactCells(
                null,
                null,
                null,
                null,
                achievement.provisional(),
                code,
                provider == null ? null : provider.value(),
                null,
                StorableText.ofNullable(achievement.grade()),
                null,
                StorableText.ofNullable(achievement.language()),
                null);
    }

    private static FactCells of(EventContent.Participation participation, @Nullable String code) {
        return new FactCells(
                participation.plannedEnd(),
                participation.end(),
                participation.status().ordinal(),
                participation.source().ordinal(),
                false,
                code,
                participation.provider().value(),
                StorableText.ofNullable(participation.returnNumber()),
                null,
                StorableText.ofNullable(participation.outcome()),
                null,
                StorableText.ofNullable(participation.subject()));
    }
}
