package org.learnerhub.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A fault travels with HTTP 500 (contract 1.0), after which Tomcat closes every connection. A container that can do
 * better says in an attribute of the request under which other status it wants to be told of a fault; it writes 500 all
 * the same.
 */
final class FaultStatus extends HttpServletResponseWrapper {

    static final String ATTRIBUTE = "learnerhub.status-of-faults";

    private final int fault;

    FaultStatus(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        fault = request.getAttribute(ATTRIBUTE) instanceof Integer other ? other : SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status == SC_INTERNAL_SERVER_ERROR ? fault : status);
    }
}
