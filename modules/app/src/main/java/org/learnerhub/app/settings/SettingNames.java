package org.learnerhub.app.settings;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Whether a name is that of a setting, and which one may be meant where it is not. */
final class SettingNames {

    /** More slips of the pen than these make another word. */
    private static final int SLIPS = 3;

    private SettingNames() {}

    static boolean isOne(String name) {
        return Settings.ALL.stream().anyMatch(setting -> setting.name().equals(name));
    }

    /** The setting that is written most like this. */
    static Optional<String> near(String name) {
        String plain = plain(name);
        return Settings.ALL.stream()
                .map(Setting::name)
                .filter(known -> slips(plain, plain(known)) <= SLIPS)
                .min(Comparator.comparingInt((String known) -> slips(plain, plain(known)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]", ".").replaceFirst("^hub\\.", "");
    }

    /** Letters to change, add or leave out (Levenshtein). */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
