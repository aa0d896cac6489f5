package org.learnerhub.domain.matching;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Applies the {@link TextFolding} of this installation to fields. Only for comparing; what was written is kept. */
final class Folding {

    private static final TextFolding TEXT =
            ServiceLoader.load(TextFolding.class).findFirst().orElseGet(JdkTextFolding::new);

    private Folding() {}

    /** Words of capitals and digits with one space between; null where nothing remains. */
    static @Nullable String words(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String folded = TEXT.fold(text);
        return folded.isEmpty() ? null : folded;
    }

    /** Without spaces; null where nothing remains. */
    static @Nullable String joined(@Nullable String text) {
        String words = words(text);
        return words == null || words.indexOf(' ') < 0 ? words : words.replace(" ", "");
    }
}
