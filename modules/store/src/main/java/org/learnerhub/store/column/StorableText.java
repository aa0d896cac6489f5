package org.learnerhub.store.column;

import org.jspecify.annotations.Nullable;

/** Text from senders as every database can keep it: PostgreSQL has no place for U+0000. */
public final class StorableText {

    private StorableText() {}

    public static String of(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    public static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
