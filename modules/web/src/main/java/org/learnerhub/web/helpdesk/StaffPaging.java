package org.learnerhub.web.helpdesk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Back and on, as the component {@code pagination} takes it. */
final class StaffPaging {

    private StaffPaging() {}

    /** Of pages with numbers. */
    static Map<String, Object> numbered(String address, int page, long total, int size) {
        Map<String, Object> pages = new HashMap<>();
        if (page > 1) {
            pages.put("previous", Map.of("href", address + "?page=" + (page - 1)));
        }
        if ((long) page * size < total) {
            pages.put("next", Map.of("href", address + "?page=" + (page + 1)));
        }
        return pages;
    }

    /** Where one goes on after what was shown; empty where there is no more. */
    static Map<String, Object> onward(@Nullable String next) {
        return next == null ? Map.of() : Map.of("next", Map.of("href", next));
    }
}
