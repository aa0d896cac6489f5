package org.learnerhub.verify;

import java.util.Set;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.verify.json.JsonSubset;
import org.learnerhub.verify.xml.XmlSubset;

/** Leaves entries out of an extract, as its learner may, without key and network. A PDF is whole or nothing. */
public final class ExtractSubset {

    private ExtractSubset() {}

    /**
     * @param keep ids of entries
     * @throws RefusedException where the document is no extract that has subsets, or lacks one of the entries
     */
    public static byte[] of(byte[] document, Set<String> keep) {
        return switch (DocumentKind.of(document)) {
            case XML -> XmlSubset.of(document, keep);
            case JSON -> JsonSubset.keep(document, keep).orElseThrow(() -> new RefusedException(objection(document)));
            case PDF -> throw new RefusedException(ExtractCode.EXTRACT_NOT_DIVISIBLE);
        };
    }

    /** What can be read without its entries lacks the one that was asked for. */
    private static ExtractCode objection(byte[] document) {
        return JsonSubset.keep(document, Set.of()).isPresent()
                ? ExtractCode.EXTRACT_ENTRY_UNKNOWN
                : ExtractCode.EXTRACT_NOT_READABLE;
    }
}
