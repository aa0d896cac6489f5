package org.learnerhub.people;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What file of achievements to invent. Equal plans over equal registers give equal bytes.
 *
 * @param ukprn who sends it
 * @param of a CSV file of learners with their numbers
 * @param awarded the day of all awards, and an earlier one where learners have more than there are qualifications
 */
public record AchievementPlan(int rows, long seed, String ukprn, Path of, LocalDate awarded) {}
