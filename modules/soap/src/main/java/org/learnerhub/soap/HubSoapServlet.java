package org.learnerhub.soap;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/**
 * Leads each request to its door by the whole path, however the container maps the servlet; everything else is not
 * there. When a request ends, however it ends, its attachments are gone.
 */
final class HubSoapServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DOORS = Set.of(SoapDoors.G1, SoapDoors.G1_OLD, SoapDoors.G2, SoapDoors.EXCHANGE);

    private final transient SoapSettings settings;

    HubSoapServlet(Bus bus, SoapSettings settings) {
        super(null, bus);
        this.settings = settings;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws IOException {
        serve(new WholePathRequest((HttpServletRequest) request), (HttpServletResponse) response);
    }

    private void serve(WholePathRequest whole, HttpServletResponse response) throws IOException {
        if (!DOORS.contains(whole.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (whole.getMethod().equals("POST") || whole.isQuestionForWsdl()) {
            enter(whole, response);
        } else {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Spool spool = new Spool(settings.attachmentDirectory())) {
            spool.attachTo(request);
            super.service(request, response);
        } catch (Exception e) {
            breakOff(response);
        }
    }

    /** Only where not even a fault could be written. The cause stays inside; the log has it. */
    private static void breakOff(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer broke off");
        }
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
