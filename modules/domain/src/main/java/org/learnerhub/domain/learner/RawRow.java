package org.learnerhub.domain.learner;

import java.util.List;

/**
 * A row as a reader found it.
 *
 * @param row as a spreadsheet shows it for CSV (the headings are row 1); for XML the learner's position from 1
 * @param findings what the reader had to repair to read it
 */
public record RawRow(int row, LearnerDetails details, List<Finding> findings) {}
