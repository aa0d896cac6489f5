package org.learnerhub.soap.message;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.CallIds;
import org.learnerhub.soap.envelope.ContentModel;
import org.learnerhub.soap.envelope.EnvelopeParser;
import org.learnerhub.soap.envelope.EnvelopeRules;
import org.learnerhub.soap.envelope.HardenedXml;
import org.learnerhub.soap.envelope.RequestBytes;
import org.learnerhub.soap.fault.ToldFaults;

/**
 * The way of calls to a {@link StreamedEndpoint}: the same bounds, parser and rules of the envelope as everywhere. A fault is
 * told as long as nothing has gone out; after that, a failure breaks the connection, so that no piece of an answer looks
 * like a whole one.
 */
public final class StreamedCalls {

    /** Nobody has said who they are; 500 numbers, sent twice over by a client with a known fault, are 100 KiB. */
    private static final long MESSAGE_BYTES = 1 << 20;

    private final StreamedEndpoint endpoint;
    private final String prefix;
    private final Map<QName, ContentModel> requests;
    private final ToldFaults faults;
    private final Supplier<String> callIds;
    private final Duration patience;

    /**
     * @param prefix of the envelope's elements in answers
     * @param requests what may stand in the body
     */
    public StreamedCalls(
            StreamedEndpoint endpoint,
            String prefix,
            Map<QName, ContentModel> requests,
            ToldFaults faults,
            Supplier<String> callIds,
            Duration patience) {
        this.endpoint = endpoint;
        this.prefix = prefix;
        this.requests = requests;
        this.faults = faults;
        this.callIds = callIds;
        this.patience = patience;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String callId = CallIds.ofCurrentRequest(callIds);
        RequestBytes bytes = new RequestBytes(request.getInputStream(), MESSAGE_BYTES, patience);
        StreamedAnswer answer = new StreamedAnswer(response);
        try {
            endpoint.admit(request);
            answer.write(read(bytes, request.getContentType()), prefix);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            if (answer.isUnderWay()) {
                if (!answer.isCutOff()) {
                    faults.log(callId, e);
                }
                throw new IOException("the answer broke off", e);
            }
            bytes.drain();
            answer.fault(faults.of(e, null, callId), prefix);
        }
    }

    private StreamedEndpoint.Reply read(RequestBytes bytes, @Nullable String contentType) throws XMLStreamException {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "multipart structure");
        }
        XMLStreamReader xml = HardenedXml.envelope(bytes, EnvelopeParser.charset(type), new EnvelopeRules(requests));
        toRequest(xml);
        StreamedEndpoint.Reply reply = endpoint.read(xml);
        while (xml.hasNext()) {
            xml.next();
        }
        return reply;
    }

    /** The rules have seen to it that there is an envelope with one body. */
    private void toRequest(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        boolean inBody = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2) {
                    inBody = xml.getLocalName().equals("Body");
                } else if (depth > 2 && inBody) {
                    requireKnown(xml.getName());
                    return;
                }
            }
        }
        throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "the SOAP body is empty");
    }

    private void requireKnown(QName request) {
        if (!requests.containsKey(request)) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN, "first element of the SOAP body");
        }
    }
}
