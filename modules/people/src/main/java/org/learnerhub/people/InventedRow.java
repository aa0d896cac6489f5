package org.learnerhub.people;

import org.learnerhub.domain.learner.LearnerDetails;

/**
 * A row and who it is.
 *
 * @param person the MISIdentifier under which the person was invented: this row's, or that of the known file's row
 * @param trouble what is the matter with a known person's row: {@code none}, one word, or {@code several}; empty for a
 *     new person
 */
record InventedRow(LearnerDetails details, String person, String trouble) {}
