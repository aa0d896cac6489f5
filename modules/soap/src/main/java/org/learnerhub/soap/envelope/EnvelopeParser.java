package org.learnerhub.soap.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.helpers.HttpHeaderHelper;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInEndingInterceptor;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Opens the envelope with the hub's own parser in place of CXF's, which would take every message without a charset for
 * UTF-8, knows DOCTYPEs only as something to skip, and sets limits too late for attributes. Whoever sends a long message,
 * or attachments, must prove who they are before more than its first bytes is read.
 */
public final class EnvelopeParser extends AbstractPhaseInterceptor<Message> {

    private final SignedEnvelope signed;
    private final Callers callers;
    private final CallerNames names;

    /** The same whoever makes them first: each endpoint has a parser of its own. */
    private volatile @Nullable Map<QName, ContentModel> requests;

    public EnvelopeParser(EnvelopeSignatures signatures, Callers callers, CallerNames names) {
        super(Phase.POST_STREAM);
        signed = new SignedEnvelope(signatures);
        this.callers = callers;
        this.names = names;
        addBefore(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        InputStream bytes = message.getContent(InputStream.class);
        if (bytes == null || "GET".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        try {
            Optional<EarlyBytes> early = EarlyBytes.of(message);
            open(early.isPresent() ? early.get().first() : new FirstBytes(bytes), message);
        } catch (XMLStreamException | IOException e) {
            throw new Fault(e);
        }
    }

    private void open(FirstBytes bytes, Message message) throws XMLStreamException {
        String charset = charset(message);
        boolean isLong = !bytes.areAll() || RequestGuard.isMultipart(message);
        MessageHead head =
                isLong ? MessageHead.withIntroduction(bytes, charset, names) : MessageHead.of(bytes, charset, names);
        if (isLong) {
            callers.recognise(head.introduction());
            message.getContent(RequestBytes.class).trust();
        }
        EnvelopeRules rules = new EnvelopeRules(requests(message));
        GuardedReader envelope = head.signed()
                ? new GuardedReader(
                        signed.read(HardenedXml.envelope(bytes.message(), charset), message)
                                .orElseThrow(() -> badlySigned(isLong, bytes, charset)),
                        rules)
                : HardenedXml.envelope(bytes.message(), charset, rules);
        message.getInterceptorChain().add(StaxInEndingInterceptor.INSTANCE);
        message.setContent(XMLStreamReader.class, envelope);
        message.getInterceptorChain().add(new End(envelope));
    }

    private Map<QName, ContentModel> requests(Message message) {
        Map<QName, ContentModel> known = requests;
        if (known == null) {
            known = SchemaModels.ofRequests(message.getExchange().getEndpoint().getEndpointInfo());
            requests = known;
        }
        return known;
    }

    /** Whoever signs badly must have the password all the same before hearing a word about the signature. */
    private RefusedException badlySigned(boolean recognised, FirstBytes bytes, @Nullable String charset) {
        try {
            Introduction caller =
                    MessageHead.withIntroduction(bytes, charset, names).introduction();
            if (!recognised && caller.isComplete()) {
                callers.recognise(caller);
            }
            return new RefusedException(AccessCode.SIGNATURE_REFUSED);
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private static @Nullable String charset(Message message) {
        return charset(RequestGuard.envelopeType(message));
    }

    /** @param type lower case @return null where it says none */
    public static @Nullable String charset(String type) {
        return type.contains("charset=") ? HttpHeaderHelper.findCharset(type) : null;
    }

    /** Stands where the body has been read and the operation not yet been called. */
    private static final class End extends AbstractPhaseInterceptor<Message> {

        private final GuardedReader envelope;

        End(GuardedReader envelope) {
            super(Phase.POST_LOGICAL);
            this.envelope = envelope;
        }

        @Override
        public void handleMessage(Message message) {
            try {
                envelope.finish();
            } catch (XMLStreamException e) {
                throw new Fault(e);
            }
        }
    }
}
