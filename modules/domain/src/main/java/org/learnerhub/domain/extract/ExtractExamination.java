package org.learnerhub.domain.extract;

/** Judges the signature of a document in whichever face, offline: everything but its status. */
public interface ExtractExamination {

    /** @param document as it came; nothing in it is believed before it was verified, and nothing is fetched */
    Verification examine(byte[] document);
}
