package org.learnerhub.soap.envelope;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.binding.soap.SoapBindingConstants;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Stands before everything that reads a request: bounds its bytes, gives its attachments a directory of their own, and
 * drops SOAPAction, which decides nothing here (contract 1.0).
 */
public final class RequestGuard extends AbstractPhaseInterceptor<Message> {

    private final long maxBytes;
    private final Duration patience;

    public RequestGuard(long maxBytes, Duration patience) {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
        this.maxBytes = maxBytes;
        this.patience = patience;
    }

    @Override
    public void handleMessage(Message message) {
        Map<String, List<String>> headers = CastUtils.cast((Map<?, ?>) message.get(Message.PROTOCOL_HEADERS));
        if (headers != null) {
            headers.remove(SoapBindingConstants.SOAP_ACTION);
        }
        InputStream bytes = message.getContent(InputStream.class);
        if (bytes != null) {
            RequestBytes bounded = EarlyBytes.of(message)
                    .map(EarlyBytes::bounded)
                    .orElseGet(() -> new RequestBytes(bytes, maxBytes, patience));
            message.setContent(InputStream.class, bounded);
            message.setContent(RequestBytes.class, bounded);
        }
        if (isMultipart(message)) {
            message.put(
                    AttachmentDeserializer.ATTACHMENT_DIRECTORY,
                    Spool.open(message).toFile());
        }
    }

    public static boolean isMultipart(Message request) {
        return contentType(request).startsWith("multipart/");
    }

    /** The Content-Type of the envelope itself, lower case: that of the request, or of its root part. */
    static String envelopeType(Message request) {
        if (!isMultipart(request)) {
            return contentType(request);
        }
        return request.get(AttachmentDeserializer.ATTACHMENT_PART_HEADERS) instanceof Map<?, ?> root
                        && root.get(Message.CONTENT_TYPE) instanceof List<?> types
                ? String.join(";", CastUtils.cast(types, String.class)).toLowerCase(Locale.ROOT)
                : "";
    }

    private static String contentType(Message request) {
        return request.get(Message.CONTENT_TYPE) instanceof String type
                ? type.strip().toLowerCase(Locale.ROOT)
                : "";
    }
}
