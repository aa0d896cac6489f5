package org.learnerhub.verify.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.extract.CanonicalForm;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Makes a subset of an extract, as its learner may, without key and network: the signature over the whole goes, and with it
 * the entries that are not to be handed on; the signature for subsets stays.
 */
public final class XmlSubset {

    private XmlSubset() {}

    /**
     * @param extract whole, or a subset itself
     * @param keep ids of entries
     * @throws RefusedException where it is no sound extract, or has no such entry
     */
    public static byte[] of(byte[] extract, Set<String> keep) {
        try {
            ReadExtract read = ReadExtract.of(extract);
            List<byte[]> kept = new ArrayList<>();
            for (int i = 0; i < read.entries().size(); i++) {
                ExtractEntry entry = read.entries().get(i);
                if (keep.contains(entry.id())) {
                    kept.add(read.entryForms().get(i));
                }
            }
            if (kept.size() < keep.size() || kept.isEmpty()) {
                throw new RefusedException(ExtractCode.EXTRACT_ENTRY_UNKNOWN);
            }
            return DocumentForm.of(
                    null, CanonicalForm.of(read.head()), kept, read.subsets().text());
        } catch (Objection e) {
            throw new RefusedException(e.verification().reasons().get(0));
        }
    }
}
