package org.learnerhub.domain.batch;

import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * A row as a reader found it.
 *
 * @param row as a spreadsheet shows it for CSV (the headings are row 1); for XML the learner's position from 1
 * @param findings what the reader had to repair to read it
 */
public record RawRow(int row, LearnerDetails details, List<Finding> findings) {}
