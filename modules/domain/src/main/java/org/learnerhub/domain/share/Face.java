package org.learnerhub.domain.share;

/** A form in which an extract is handed out; stored by name. */
public enum Face {
    XML,
    PDF,
    JSON
}
