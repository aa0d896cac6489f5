package org.learnerhub.soap.envelope;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schema lets stand inside an element, by local name: the tolerant reader takes children in no namespace and in
 * the message's alike (contract 1.1), and of the record service whatever their case (1.5). Says nothing of order, nor of
 * what must be there.
 */
public final class ContentModel {

    private final boolean elementsOnly;
    private final Map<String, Child> children = new HashMap<>();
    private final Map<String, Child> inLowerCase = new HashMap<>();

    /** @param elementsOnly whether text, beyond white space, has no place beside the children */
    ContentModel(boolean elementsOnly) {
        this.elementsOnly = elementsOnly;
    }

    boolean elementsOnly() {
        return elementsOnly;
    }

    /** Null where the schema knows no such child. */
    @Nullable
    Child child(String name) {
        Child exact = children.get(name);
        return exact != null ? exact : inLowerCase.get(name.toLowerCase(Locale.ROOT));
    }

    /** A name that stands twice in the model may stand twice in the message. */
    void put(String name, boolean repeatable, ContentModel content) {
        Child child = new Child(name, repeatable, content);
        Child known = children.merge(name, child, (before, again) -> new Child(name, true, before.content()));
        inLowerCase.put(name.toLowerCase(Locale.ROOT), known);
    }

    /** @param name as the schema has it */
    record Child(String name, boolean repeatable, ContentModel content) {}
}
