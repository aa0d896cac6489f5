package org.learnerhub.routes.folders;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that are no batches: files on their way, and what office programs and file managers leave behind. */
final class LeftAlone {

    private static final List<String> BEGINNINGS = List.of(".", "~$");
    private static final List<String> ENDINGS = List.of("~", ".tmp", ".part", ".partial", ".filepart", ".crdownload");
    private static final Set<String> NAMES = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini");

    private LeftAlone() {}

    static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || BEGINNINGS.stream().anyMatch(lower::startsWith)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
