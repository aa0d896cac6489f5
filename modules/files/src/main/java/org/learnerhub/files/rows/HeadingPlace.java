package org.learnerhub.files.rows;

/**
 * Where a heading stands.
 *
 * @param column from 0
 * @param name as it is written there
 */
public record HeadingPlace(int column, String name) {}
