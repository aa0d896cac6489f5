package org.learnerhub.signature.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The namespace declarations that canonical form has written so far and that are in scope. */
final class RenderedNamespaces {

    private final Map<String, String> inScope = new HashMap<>(Map.of("", "", "xml", ""));
    private final List<Binding> log = new ArrayList<>();
    private int[] starts = new int[16];
    private int depth;

    /** @param uri empty for no namespace */
    record Binding(String prefix, String uri, String before) {}

    void enter() {
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, depth * 2);
        }
        starts[depth++] = log.size();
    }

    /** Writes a declaration down unless the nearest one of the prefix says the same. */
    void need(String prefix, String uri) {
        String before = inScope.getOrDefault(prefix, "");
        if (!before.equals(uri) && !prefix.equals("xml")) {
            inScope.put(prefix, uri);
            log.add(new Binding(prefix, uri, before));
        }
    }

    /** What the current element must declare, in canonical order. */
    List<Binding> fresh() {
        List<Binding> fresh = log.subList(starts[depth - 1], log.size());
        if (fresh.size() > 1) {
            fresh.sort(Comparator.comparing(Binding::prefix));
        }
        return fresh;
    }

    void leave() {
        int start = starts[--depth];
        while (log.size() > start) {
            Binding last = log.remove(log.size() - 1);
            inScope.put(last.prefix(), last.before());
        }
    }
}
