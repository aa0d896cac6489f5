package org.learnerhub.soap.fault;

import jakarta.xml.bind.UnmarshalException;
import java.io.CharConversionException;
import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.CacheSizeExceededException;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.learnerhub.soap.envelope.RequestBytes;
import org.learnerhub.soap.envelope.RequestGuard;
import org.xml.sax.SAXParseException;

/** Tells what the sender did wrong from what was thrown, without letting a word of the exception out. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** @return null where it is the hub's own fault */
    static @Nullable Refusal refusal(@Nullable Throwable thrown, @Nullable Message request) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Refusal refusal = known(cause);
            if (refusal != null) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return unread(thrown, request);
    }

    private static @Nullable Refusal known(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return refused.refusal();
        }
        if (cause instanceof KeptFileDamagedException) {
            return Refusal.of(ResultCode.KEPT_FILE_DAMAGED);
        }
        if (cause instanceof RequestBytes.SenderGone) {
            return Refusal.of(IntakeCode.TRUNCATED);
        }
        if (cause instanceof CacheSizeExceededException) {
            return Refusal.of(IntakeCode.FILE_TOO_LARGE);
        }
        if (cause instanceof IOException parts && isTooMany(parts)) {
            return Refusal.at(RequestCode.REQUEST_NOT_UNDERSTOOD, "multipart structure");
        }
        if (cause instanceof CharConversionException) {
            return Refusal.of(IntakeCode.BAD_ENCODING);
        }
        if (cause instanceof XMLStreamException xml && !(xml.getCause() instanceof IOException)) {
            return Refusal.at(
                    isLimit(xml) ? IntakeCode.STRUCTURE_LIMIT : IntakeCode.NOT_WELL_FORMED, place(xml.getLocation()));
        }
        return cause instanceof UnmarshalException misfit && isInnermost(misfit)
                ? Refusal.at(RequestCode.REQUEST_NOT_UNDERSTOOD, place(misfit.getCause()))
                : null;
    }

    private static boolean isInnermost(UnmarshalException misfit) {
        return misfit.getCause() == null || misfit.getCause() instanceof SAXParseException;
    }

    /** The parser has no type of its own for a limit that was passed. */
    private static boolean isLimit(XMLStreamException xml) {
        return xml.getMessage() != null && xml.getMessage().contains("limit (");
    }

    /** Nor has CXF for too many attachments. */
    private static boolean isTooMany(IOException parts) {
        return parts.getMessage() != null && parts.getMessage().contains("more attachments than");
    }

    /** What CXF itself finds wrong with envelope or parts, as long as the body has not been handed to the operation. */
    private static @Nullable Refusal unread(@Nullable Throwable thrown, @Nullable Message request) {
        if (thrown instanceof Fault fault && isOfSender(fault)) {
            return Refusal.at(RequestCode.REQUEST_NOT_UNDERSTOOD, "SOAP envelope");
        }
        boolean inParts = request != null && RequestGuard.isMultipart(request) && request.getAttachments() == null;
        return inParts ? Refusal.at(RequestCode.REQUEST_NOT_UNDERSTOOD, "multipart structure") : null;
    }

    private static boolean isOfSender(Fault fault) {
        return fault.getCause() == null
                && (fault instanceof SoapFault || Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode()));
    }

    private static String place(@Nullable Throwable parse) {
        return parse instanceof SAXParseException sax && sax.getLineNumber() > 0
                ? "line " + sax.getLineNumber() + ", column " + sax.getColumnNumber()
                : "SOAP body";
    }

    private static String place(@Nullable Location location) {
        return location == null || location.getLineNumber() < 1
                ? "SOAP message"
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
