package org.learnerhub.people;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.registration.LearnerLayout;

/**
 * What file of learners to invent. Equal plans (over equal known files) give equal bytes.
 *
 * @param jobType null leaves it unsaid
 * @param today the day on which ages count: learners are 13 to 60 years old then
 * @param known a CSV file of learners to draw from; null for none
 * @param numbered whether new people have a ULN already, as those of a register have
 * @param overlap the share of rows, 0 to 1, that are people of the known file
 */
public record Plan(
        int rows,
        long seed,
        String ukprn,
        @Nullable Job jobType,
        LearnerLayout layout,
        LocalDate today,
        @Nullable Path known,
        double overlap,
        boolean numbered) {}
