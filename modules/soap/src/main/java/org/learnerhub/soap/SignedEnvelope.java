package org.learnerhub.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.staxutils.StaxUtils;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.SignedMessage;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * A signed message: read once, judged, and handed on as the very tree that was judged. The security header, having been
 * understood, is taken out.
 */
final class SignedEnvelope {

    private final EnvelopeSignatures signatures;

    SignedEnvelope(EnvelopeSignatures signatures) {
        this.signatures = signatures;
    }

    /** @throws RefusedException SIGNATURE_REFUSED, whatever is wrong with the signature */
    XMLStreamReader read(GuardedReader reader, Message message) throws XMLStreamException {
        Document envelope = StaxUtils.read(reader);
        reader.finish();
        SignedMessage proof =
                signatures.check(envelope).orElseThrow(() -> new RefusedException(HubCode.SIGNATURE_REFUSED));
        message.put(SignedMessage.class, proof);
        Node security =
                envelope.getElementsByTagNameNS(MessageHead.WSSE, "Security").item(0);
        security.getParentNode().removeChild(security);
        return StaxUtils.createXMLStreamReader(envelope);
    }

    /** Null where the message is not signed. */
    static @Nullable SignedMessage proofOfCurrentRequest() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        return message == null ? null : message.get(SignedMessage.class);
    }
}
