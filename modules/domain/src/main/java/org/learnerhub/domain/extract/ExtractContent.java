package org.learnerhub.domain.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that an extract says, before any face is made of it. */
public record ExtractContent(ExtractHead head, List<ExtractEntry> entries) {

    /** More than any learner has; what a verifier reads is bounded by it. */
    public static final int MOST_ENTRIES = 2000;

    public ExtractContent {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("an extract has 1 to " + MOST_ENTRIES + " entries");
        }
        Set<String> once = new HashSet<>();
        for (ExtractEntry entry : entries) {
            if (!once.add(entry.id()) || !once.add(entry.salt())) {
                throw new IllegalArgumentException("ids and salts are unique within an extract");
            }
        }
    }

    /** The one digest that all faces have in common. */
    public ExtractDigest root() {
        return ExtractDigest.root(
                head.digest(), entries.stream().map(ExtractEntry::digest).toList());
    }
}
