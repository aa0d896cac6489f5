package org.learnerhub.domain.review;

/**
 * Where a question came from.
 *
 * @param batch the batch's number
 * @param row as the batch's results number it
 */
public record RowOrigin(long batch, int row) {}
