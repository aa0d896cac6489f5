package org.learnerhub.domain.ukrlp;

import org.jspecify.annotations.Nullable;

/** Who is asked for at a provider: at most one of each part. */
public record ContactPerson(
        @Nullable String title,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String suffix,
        @Nullable String requestedName) {

    public static final ContactPerson NOBODY = new ContactPerson(null, null, null, null, null);

    public ContactPerson {
        title = Texts.orNull(title);
        givenName = Texts.orNull(givenName);
        familyName = Texts.orNull(familyName);
        suffix = Texts.orNull(suffix);
        requestedName = Texts.orNull(requestedName);
    }

    public boolean isEmpty() {
        return equals(NOBODY);
    }
}
