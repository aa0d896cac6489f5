package org.learnerhub.domain.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** What a learning event says, without whose it is. */
public sealed interface EventContent {

    EventKind kind();

    /** The qualification, unit or learning aim; at most 12 characters, in capitals. */
    String code();

    /** The date that tells two events of one code apart: of the award, or of the start. */
    LocalDate keyDate();

    /**
     * A result.
     *
     * @param provider where the learner was taught; null where the feed does not say
     * @param grade at most 10 characters
     * @param language of the assessment, at most 35 characters
     * @param provisional not yet confirmed by the awarding body
     */
    record Achievement(
            String code,
            LocalDate awardDate,
            @Nullable Ukprn provider,
            @Nullable String grade,
            @Nullable String language,
            boolean provisional)
            implements EventContent {

        @Override
        public EventKind kind() {
            return EventKind.ACHIEVEMENT;
        }

        @Override
        public LocalDate keyDate() {
            return awardDate;
        }
    }

    /**
     * Taking part in a course.
     *
     * @param subject title, at most 254 characters
     * @param outcome at most 10 characters
     * @param source ILR or NPD
     * @param returnNumber at most 2 characters
     */
    record Participation(
            String code,
            @Nullable String subject,
            Ukprn provider,
            LocalDate start,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate end,
            Status status,
            @Nullable String outcome,
            Source source,
            @Nullable String returnNumber)
            implements EventContent {

        @Override
        public EventKind kind() {
            return EventKind.PARTICIPATION;
        }

        @Override
        public LocalDate keyDate() {
            return start;
        }
    }

    /** How taking part stands. */
    enum Status {
        CONTINUING,
        COMPLETED,
        WITHDRAWN,
        TRANSFERRED
    }

    /** Which collection tells of taking part. */
    enum Source {
        /** The individualised learner record of colleges. */
        ILR,
        /** The national pupil database of schools. */
        NPD
    }
}
