package org.learnerhub.soap;

import jakarta.servlet.Servlet;
import jakarta.xml.ws.Endpoint;
import java.util.List;
import org.apache.cxf.Bus;

/** The published doors, to be put into a servlet container. */
public final class PublishedDoors implements AutoCloseable {

    private final List<Endpoint> endpoints;
    private final Servlet servlet;

    PublishedDoors(Bus bus, List<Endpoint> endpoints, SoapSettings settings) {
        this.endpoints = List.copyOf(endpoints);
        servlet = new HubSoapServlet(bus, settings);
    }

    /** Always the same one; it shuts the bus down when the container destroys it. */
    public Servlet servlet() {
        return servlet;
    }

    /** Every path the servlet must be mapped on. */
    public String[] urlPatterns() {
        return new String[] {"/services/*", "/MIAPWebService/services/*", SoapDoors.G2};
    }

    /** Takes the doors off the bus. */
    @Override
    public void close() {
        endpoints.forEach(Endpoint::stop);
    }
}
