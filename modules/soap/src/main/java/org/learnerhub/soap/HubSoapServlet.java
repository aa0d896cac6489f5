package org.learnerhub.soap;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.CurrentRequest;
import org.learnerhub.soap.envelope.Spool;
import org.learnerhub.soap.message.OrdinaryCalls;
import org.learnerhub.soap.message.StreamedCalls;
import org.learnerhub.soap.wsdl.WsdlDocuments;
import org.learnerhub.soap.wsdl.WsdlQuestion;

/**
 * Leads each POST to its service by the whole path, however the container maps the servlet, and answers everything else
 * itself: WSDLs, and in plain text what there is not. When a request ends, however it ends, its attachments are gone.
 */
final class HubSoapServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;

    private final transient SoapSettings settings;
    private final transient Map<String, WsdlDocuments> wsdls;
    private final transient Map<String, OrdinaryCalls> ordinary;
    private final transient Map<String, StreamedCalls> streamed;
    private final transient PublicAddress address;
    private final transient SoapPaths paths;

    /** All by the path of the service. */
    HubSoapServlet(
            Bus bus,
            SoapSettings settings,
            Map<String, WsdlDocuments> wsdls,
            Map<String, OrdinaryCalls> ordinary,
            Map<String, StreamedCalls> streamed) {
        super(null, bus);
        this.settings = settings;
        this.wsdls = Map.copyOf(wsdls);
        this.ordinary = Map.copyOf(ordinary);
        this.streamed = Map.copyOf(streamed);
        address = new PublicAddress(settings.proxies());
        paths = new SoapPaths(wsdls.keySet());
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws IOException {
        serve((HttpServletRequest) request, (HttpServletResponse) response);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = paths.published(SoapPaths.whole(request));
        PlainAnswer plain = new PlainAnswer(request, response, settings.patience());
        WsdlQuestion question = question(path, request);
        if (path == null) {
            plain.notFound("There is no service at this address.");
        } else if (request.getMethod().equals("POST")) {
            post(path, request, response, plain);
        } else if (request.getMethod().equals("OPTIONS")) {
            plain.allow(question);
        } else if (question != null && WsdlQuestion.METHODS.contains(request.getMethod())) {
            wsdl(path, question, request, response, plain);
        } else {
            plain.notAllowed(question);
        }
    }

    private @Nullable WsdlQuestion question(@Nullable String path, HttpServletRequest request) {
        WsdlDocuments documents = path == null ? null : wsdls.get(path);
        return documents != null && documents.isNumbered() && request.getQueryString() == null
                ? WsdlQuestion.forWsdl()
                : WsdlQuestion.of(request.getQueryString());
    }

    private void post(String path, HttpServletRequest request, HttpServletResponse response, PlainAnswer plain)
            throws IOException {
        if (Collections.list(request.getHeaders("Content-Encoding")).stream()
                .allMatch(coding -> coding.isBlank() || coding.strip().equalsIgnoreCase("identity"))) {
            enter(new WholePathRequest(request, path), new FaultStatus(request, response), plain);
        } else {
            plain.notCoded();
        }
    }

    private void wsdl(
            String path,
            WsdlQuestion question,
            HttpServletRequest request,
            HttpServletResponse response,
            PlainAnswer plain)
            throws IOException {
        String base = address.of(request);
        if (base == null) {
            plain.badRequest("A header that says how this address is reached from outside cannot be read.");
            return;
        }
        byte @Nullable [] document = requireNonNull(wsdls.get(path)).answer(question, base + path);
        if (document == null) {
            plain.notFound("There is no such document of this service.");
            return;
        }
        response.setContentType("text/xml;charset=utf-8");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, PlainAnswer plain) throws IOException {
        try (Spool spool = new Spool(settings.attachmentDirectory())) {
            spool.attachTo(request);
            CurrentRequest.during(request, () -> answer(request, response));
        } catch (Exception e) {
            breakOff(response, plain);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        StreamedCalls whole = streamed.get(request.getPathInfo());
        if (whole != null) {
            whole.answer(request, response);
            return;
        }
        OrdinaryCalls calls = ordinary.get(request.getPathInfo());
        if (calls == null || !calls.answer(request, response)) {
            super.service(request, response);
        }
    }

    /** Only where not even a fault could be written. The cause stays inside; the log has it. */
    private static void breakOff(HttpServletResponse response, PlainAnswer plain) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer broke off");
        }
        response.reset();
        plain.failed();
    }
}
