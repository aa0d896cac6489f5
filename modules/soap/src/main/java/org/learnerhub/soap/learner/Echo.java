package org.learnerhub.soap.learner;

import org.jspecify.annotations.Nullable;

/** What was asked, as it comes back: as it was written, but where nothing was written not at all (contract 1.1). */
public final class Echo {

    private Echo() {}

    public static @Nullable String of(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked;
    }
}
