package org.learnerhub.domain.batch;

/** A row and its end, for the answer. */
public record AnsweredRow(CheckedRow row, RowOutcome outcome) {}
