package org.learnerhub.store.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.store.column.HubCodes;
import org.learnerhub.store.column.StorableText;

/** Notices as one column: a line each, the code, a blank and the place, in which line ends are escaped. */
final class NoticeText {

    private static final char BLANK = ' ';

    private NoticeText() {}

    static String write(List<Notice> notices) {
        StringBuilder text = new StringBuilder();
        for (Notice notice : notices) {
            String place = StorableText.of(notice.place()).replace("\\", "\\\\").replace("\n", "\\n");
            text.append(notice.code().code()).append(BLANK).append(place).append('\n');
        }
        return text.toString();
    }

    static List<Notice> read(@Nullable String text) {
        List<Notice> notices = new ArrayList<>();
        if (text != null) {
            for (String line : text.split("\n")) {
                if (!line.isEmpty()) {
                    int blank = line.indexOf(BLANK);
                    notices.add(new Notice(HubCodes.of(line.substring(0, blank)), unescape(line.substring(blank + 1))));
                }
            }
        }
        return List.copyOf(notices);
    }

    private static String unescape(String escaped) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char character = escaped.charAt(i);
            if (character == '\\' && i + 1 < escaped.length()) {
                i++;
                place.append(escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i));
            } else {
                place.append(character);
            }
        }
        return place.toString();
    }
}
