package org.learnerhub.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.RequestBytes;
import org.learnerhub.soap.wsdl.WsdlQuestion;

/** Says in plain text what is not there, or not to be done; a short body of the request is read before. */
final class PlainAnswer {

    private static final int MOST_TO_READ = 1 << 20;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Duration patience;

    PlainAnswer(HttpServletRequest request, HttpServletResponse response, Duration patience) {
        this.request = request;
        this.response = response;
        this.patience = patience;
    }

    void notFound(String text) throws IOException {
        send(HttpServletResponse.SC_NOT_FOUND, text);
    }

    void badRequest(String text) throws IOException {
        send(HttpServletResponse.SC_BAD_REQUEST, text);
    }

    void notCoded() throws IOException {
        response.setHeader("Accept-Encoding", "identity");
        send(
                HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                "Requests are read without Content-Encoding only: send the message as it is.");
    }

    void notAllowed(@Nullable WsdlQuestion question) throws IOException {
        response.setHeader("Allow", allowed(question));
        send(
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                "Send a SOAP message by POST; a GET with ?wsdl gives the service's WSDL.");
    }

    void allow(@Nullable WsdlQuestion question) throws IOException {
        response.setHeader("Allow", allowed(question));
        readShort();
        response.setContentLength(0);
    }

    void failed() throws IOException {
        send(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "The hub failed. Send the same request again.");
    }

    private static String allowed(@Nullable WsdlQuestion question) {
        return question == null ? "OPTIONS, POST" : "GET, HEAD, OPTIONS, POST";
    }

    private void send(int status, String text) throws IOException {
        readShort();
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** So that the connection can be kept, and who does not listen before having sent everything is told why. */
    private void readShort() throws IOException {
        if (request.getHeader("Expect") == null && request.getContentLengthLong() <= MOST_TO_READ) {
            new RequestBytes(request.getInputStream(), MOST_TO_READ, patience).drain();
        }
    }
}
