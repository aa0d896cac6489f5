package org.learnerhub.verify.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ExtractCode;

/** The members of an object, each of the type that it must have. */
record Members(String place, Map<String, Object> all) {

    static Map<String, Object> names(Map<?, ?> map) {
        Map<String, Object> names = new LinkedHashMap<>();
        map.forEach((name, value) -> names.put((String) name, value));
        return names;
    }

    static Members of(String place, @Nullable Object value) throws Flaw {
        if (value instanceof Map<?, ?> map) {
            return new Members(place, names(map));
        }
        throw wrong(place);
    }

    private static Flaw wrong(String place) {
        return Flaw.changed(ExtractCode.EXTRACT_ALTERED, place);
    }

    /** What nobody reads is what nobody checks. */
    Members only(Set<String> known) throws Flaw {
        if (!known.containsAll(all.keySet())) {
            throw Flaw.changed(ExtractCode.EXTRACT_COVERS_TOO_LITTLE, place);
        }
        return this;
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    String text(String name) throws Flaw {
        if (all.get(name) instanceof String text) {
            return text;
        }
        throw wrong(place + "." + name);
    }

    @Nullable
    String textIfAny(String name) throws Flaw {
        return has(name) ? text(name) : null;
    }

    long number(String name) throws Flaw {
        if (all.get(name) instanceof Long number) {
            return number;
        }
        throw wrong(place + "." + name);
    }

    Members object(String name) throws Flaw {
        return of(place + "." + name, all.get(name));
    }

    List<?> list(String name) throws Flaw {
        if (all.get(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(place + "." + name);
    }
}
