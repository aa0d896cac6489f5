package org.learnerhub.app.node;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Keeps a connection after a SOAP fault. Tomcat closes every connection after HTTP 500, which a fault must have (contract
 * 1.0), and has no setting for it; a client with many calls would shake hands anew after each fault. So the SOAP services
 * tell of a fault by a status of its own, which becomes 500 once Tomcat has looked at it and before it is written. What
 * else closes a connection, such as a body that was not read, still does: see decision 0034.
 */
public final class KeptConnections extends Http11NioProtocol {

    /** By which the SOAP services know the status to tell of. */
    private static final String FAULT_ATTRIBUTE = "learnerhub.status-of-faults";

    private static final String WRITTEN_ATTRIBUTE = "learnerhub.fault-is-written";

    /** Never written. */
    private static final Integer FAULT = 599;

    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final int OK = 200;

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new FaultsTold(adapter));
    }

    /** Asked when Tomcat has taken note of the status, and before it writes the head. */
    @Override
    public boolean useCompression(Request request, Response response) {
        if (response.getStatus() == FAULT) {
            response.setStatus(INTERNAL_SERVER_ERROR);
            request.setAttribute(WRITTEN_ATTRIBUTE, true);
        }
        return super.useCompression(request, response);
    }

    /** Tells the services of the status, and Tomcat, which looks once more when all is done, of none to worry about. */
    private record FaultsTold(Adapter inner) implements Adapter {

        @Override
        public void service(Request request, Response response) throws Exception {
            request.setAttribute(FAULT_ATTRIBUTE, FAULT);
            inner.service(request, response);
            if (request.getAttribute(WRITTEN_ATTRIBUTE) != null) {
                response.setStatus(OK);
            }
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return inner.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
            return inner.asyncDispatch(request, response, event);
        }

        @Override
        public void log(Request request, Response response, long time) {
            inner.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            inner.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return inner.getDomain();
        }
    }
}
