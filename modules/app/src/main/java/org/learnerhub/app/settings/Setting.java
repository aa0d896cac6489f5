package org.learnerhub.app.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be set.
 *
 * @param standard what holds where nothing is set, as one would write it; null where that is nothing, or worked out
 * @param unset what the table says of a null {@code standard}; empty otherwise
 * @param meaning for the table, Markdown
 */
record Setting<T>(String name, Form<T> form, @Nullable String standard, String unset, String meaning) {

    /** Its name in the environment. */
    String variable() {
        return "HUB_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    T read(String written) {
        return form.reading().read(name, written);
    }
}
