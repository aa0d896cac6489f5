package org.learnerhub.domain.models;

import java.util.Locale;

/** How a model of the register stands; told by the activations, kept nowhere else. */
public enum ModelState {
    /** Never active. */
    PROPOSED,
    /** Decides what is received from now on. */
    ACTIVE,
    /** Was active once: to activate it again is to go back. */
    RETIRED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
