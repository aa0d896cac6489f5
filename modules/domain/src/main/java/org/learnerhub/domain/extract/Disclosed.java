package org.learnerhub.domain.extract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a document really covers.
 *
 * @param entries those that the document shows, in the order of the extract
 * @param entriesAtIssue how many the extract had at most, those left out among them
 * @param root of the whole extract, also where entries were left out
 * @param signer the signing certificate's common name
 * @param timestamp when a time-stamp authority saw the signature; null without a time-stamp
 */
public record Disclosed(
        Face face,
        ExtractHead head,
        List<ExtractEntry> entries,
        int entriesAtIssue,
        ExtractDigest root,
        String signer,
        @Nullable Instant timestamp) {

    public Disclosed {
        entries = List.copyOf(entries);
    }

    /** Whether entries were left out. */
    public boolean isSubset() {
        return entries.size() < entriesAtIssue;
    }
}
