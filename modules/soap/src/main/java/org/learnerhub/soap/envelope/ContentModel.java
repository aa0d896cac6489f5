package org.learnerhub.soap.envelope;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schema lets stand inside an element, by local name: the tolerant reader takes children in no namespace and in
 * the message's alike (contract 1.1). Says nothing of order, nor of what must be there.
 */
public final class ContentModel {

    private final boolean elementsOnly;
    private final Map<String, Child> children = new HashMap<>();

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
        return children.get(name);
    }

    /** A name that stands twice in the model may stand twice in the message. */
    void put(String name, boolean repeatable, ContentModel content) {
        children.merge(name, new Child(repeatable, content), (before, again) -> new Child(true, before.content()));
    }

    record Child(boolean repeatable, ContentModel content) {}
}
