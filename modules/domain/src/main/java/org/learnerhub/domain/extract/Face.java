package org.learnerhub.domain.extract;

/** In which form an extract comes. */
public enum Face {
    XML,
    PDF,
    JSON
}
