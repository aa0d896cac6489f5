package org.learnerhub.domain.exchange;

/**
 * The layout of a file, by the name under which its {@link BatchKind} knows it.
 *
 * @param name at most 10 characters, such as {@code V3A}
 */
public record Layout(String name) {}
