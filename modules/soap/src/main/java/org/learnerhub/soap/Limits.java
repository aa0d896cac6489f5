package org.learnerhub.soap;

import jakarta.xml.ws.Provider;
import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.databinding.source.SourceDataBinding;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.learnerhub.soap.envelope.HardenedXml;

/**
 * How big a message may be, and what else the endpoints are set to. What goes beyond is refused while it is being read;
 * for the envelope's structure see {@link HardenedXml}.
 */
final class Limits {

    private static final long MEBIBYTE = 1 << 20;
    private static final long ENVELOPE_BYTES = 8 * MEBIBYTE;
    private static final int ATTACHMENT_IN_MEMORY = 64 << 10;

    private Limits() {}

    /** Room for the largest file, the envelope around it and whatever a client puts between. */
    static long messageBytes(SoapService service) {
        return service.fileBytes() + ENVELOPE_BYTES;
    }

    /** A file inside the envelope is held to the parser's length of text; larger ones come as attachments. */
    static Map<String, Object> properties(SoapService service) {
        Map<String, Object> properties = common(service.fileBytes() == 0 ? ENVELOPE_BYTES : service.fileBytes());
        properties.put("soap.env.ns.map", Map.of(service.prefix(), "http://schemas.xmlsoap.org/soap/envelope/"));
        if (service.implementor() instanceof Provider) {
            properties.put(SourceDataBinding.PREFERRED_FORMAT, "dom");
        }
        return properties;
    }

    private static Map<String, Object> common(long maxAttachmentBytes) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, ATTACHMENT_IN_MEMORY);
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, maxAttachmentBytes);
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, 5);
        properties.put(Message.FAULT_STACKTRACE_ENABLED, false);
        properties.put(Message.EXCEPTION_MESSAGE_CAUSE_ENABLED, false);
        properties.put(FaultListener.class.getName(), (FaultListener) (thrown, description, message) -> false);
        return properties;
    }
}
