package org.learnerhub.people.population;

/** What a night brings. */
public enum Night {
    /** One thing wrong in half of those who come back, so that what each costs is seen. */
    TRIAL,
    /** As schools send: much has changed at once, and the new ones are relatives of those on the register. */
    REAL
}
