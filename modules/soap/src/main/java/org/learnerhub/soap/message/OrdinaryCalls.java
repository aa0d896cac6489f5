package org.learnerhub.soap.message;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.CallIds;
import org.learnerhub.soap.envelope.ContentModel;
import org.learnerhub.soap.envelope.EarlyBytes;
import org.learnerhub.soap.envelope.EnvelopeParser;
import org.learnerhub.soap.envelope.EnvelopeRules;
import org.learnerhub.soap.envelope.FirstBytes;
import org.learnerhub.soap.envelope.GuardedReader;
import org.learnerhub.soap.envelope.HardenedXml;
import org.learnerhub.soap.envelope.MessageHead;

/**
 * The short way of ordinary calls: a plain message on one learner, built as nearly all are, is read once and answered
 * without CXF, byte for byte as CXF would. Whatever is out of the ordinary, and every refusal, goes the whole way, which
 * finds the bytes again and, where the operation was asked already, what it said. See decision 0042.
 */
public final class OrdinaryCalls {

    private static final Pattern TYPE = Pattern.compile("text/xml(\\s*;\\s*charset=(utf-8|\"utf-8\"))?\\s*");

    private final OrdinaryEndpoint endpoint;
    private final String prefix;
    private final Map<QName, ContentModel> requests;
    private final Supplier<String> callIds;
    private final long maxBytes;
    private final Duration patience;

    /**
     * @param prefix of the envelope's elements in answers
     * @param requests what may stand in the body, of every operation of the endpoint
     */
    public OrdinaryCalls(
            OrdinaryEndpoint endpoint,
            String prefix,
            Map<QName, ContentModel> requests,
            Supplier<String> callIds,
            long maxBytes,
            Duration patience) {
        this.endpoint = endpoint;
        this.prefix = prefix;
        this.requests = requests;
        this.callIds = callIds;
        this.maxBytes = maxBytes;
        this.patience = patience;
    }

    /** @return whether it is answered */
    public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        String plain = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        if (!TYPE.matcher(plain).matches()) {
            return false;
        }
        Object asked = read(EarlyBytes.read(request, maxBytes, patience), EnvelopeParser.charset(plain));
        if (asked == null) {
            return false;
        }
        String unused = CallIds.ofCurrentRequest(callIds);
        EarlyAnswer told = EarlyAnswer.ask(request, () -> endpoint.answer(asked));
        return !told.isRefusal() && write(told.get(), response);
    }

    /** Null where the message is out of the ordinary, or wrong. */
    private @Nullable Object read(EarlyBytes bytes, @Nullable String charset) {
        try {
            FirstBytes first = bytes.first();
            return first.areAll() ? read(first.message(), charset) : null;
        } catch (IOException | XMLStreamException | JAXBException | RuntimeException e) {
            return null;
        }
    }

    private @Nullable Object read(InputStream message, @Nullable String charset)
            throws XMLStreamException, JAXBException {
        GuardedReader guarded = HardenedXml.envelope(message, charset, new EnvelopeRules(requests));
        OrdinaryReader reader = new OrdinaryReader(guarded, endpoint.isQualified());
        reader.toRequest();
        if (!requests.containsKey(reader.getName()) || !endpoint.isOrdinary(reader.getName())) {
            return null;
        }
        Object asked = endpoint.read(reader);
        while (reader.hasNext()) {
            reader.next();
        }
        return asked;
    }

    private boolean write(Object answer, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = HardenedXml.writer(bytes);
            xml.writeStartElement(prefix, "Envelope", MessageHead.SOAP);
            xml.writeNamespace(prefix, MessageHead.SOAP);
            xml.writeStartElement(prefix, "Body", MessageHead.SOAP);
            endpoint.write(answer, xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException | JAXBException | RuntimeException e) {
            return false;
        }
        response.setContentType("text/xml;charset=utf-8");
        bytes.writeTo(response.getOutputStream());
        return true;
    }
}
