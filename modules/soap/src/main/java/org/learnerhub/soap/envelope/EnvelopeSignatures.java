package org.learnerhub.soap.envelope;

import java.util.Optional;
import org.learnerhub.domain.access.SignedMessage;
import org.w3c.dom.Document;

/** Judges signed messages. */
@FunctionalInterface
public interface EnvelopeSignatures {

    /** @return empty where anything is wrong with the signature */
    Optional<SignedMessage> check(Document envelope);
}
