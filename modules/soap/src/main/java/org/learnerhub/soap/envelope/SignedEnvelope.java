package org.learnerhub.soap.envelope;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.staxutils.StaxUtils;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.SignedMessage;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * A signed message: read once, judged, and handed on as the very tree that was judged. The security header, having been
 * understood, is taken out.
 */
public final class SignedEnvelope {

    private final EnvelopeSignatures signatures;

    SignedEnvelope(EnvelopeSignatures signatures) {
        this.signatures = signatures;
    }

    /** @return empty, whatever is wrong with the signature */
    Optional<XMLStreamReader> read(GuardedReader reader, Message message) throws XMLStreamException {
        Document envelope = StaxUtils.read(reader);
        reader.finish();
        Optional<SignedMessage> proof = signatures.check(envelope);
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        message.put(SignedMessage.class, proof.get());
        Node security =
                envelope.getElementsByTagNameNS(MessageHead.WSSE, "Security").item(0);
        security.getParentNode().removeChild(security);
        return Optional.of(StaxUtils.createXMLStreamReader(envelope));
    }

    /** Null where the message is not signed. */
    public static @Nullable SignedMessage proofOfCurrentRequest() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        return message == null ? null : message.get(SignedMessage.class);
    }
}
