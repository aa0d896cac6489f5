package org.learnerhub.people;

import org.jspecify.annotations.Nullable;

/** Where a household lives. */
record Home(Area area, String line1, @Nullable String line2, String postCode) {}
