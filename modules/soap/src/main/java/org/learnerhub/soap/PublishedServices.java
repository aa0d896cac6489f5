package org.learnerhub.soap;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.Endpoint;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The published services, to be put into a servlet container. */
public final class PublishedServices implements AutoCloseable {

    /** Below them even a path without a service is answered as clients of web services expect. */
    private static final List<String> FOLDERS = List.of("/services/", "/MIAPWebService/services/");

    private final List<Endpoint> endpoints;
    private final Servlet servlet;
    private final String[] patterns;

    PublishedServices(List<Endpoint> endpoints, Servlet servlet, Collection<String> paths) {
        this.endpoints = List.copyOf(endpoints);
        this.servlet = servlet;
        patterns = Stream.concat(
                        FOLDERS.stream().map(folder -> folder + "*"),
                        paths.stream().filter(path -> FOLDERS.stream().noneMatch(path::startsWith)))
                .toArray(String[]::new);
    }

    /** Always the same one; it shuts the bus down when the container destroys it. */
    public Servlet servlet() {
        return servlet;
    }

    /** Every path the servlet must be mapped on. */
    public String[] urlPatterns() {
        return patterns.clone();
    }

    /**
     * Leads what a container's mapping misses to the servlet, since a mapping regards case: to be put before every path
     * of a container that holds the servlet.
     */
    public Filter filter() {
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest http && SoapPaths.isOfSoap(SoapPaths.whole(http))) {
                servlet.service(request, response);
            } else {
                chain.doFilter(request, response);
            }
        };
    }

    /** Takes the services off the bus. */
    @Override
    public void close() {
        endpoints.forEach(Endpoint::stop);
    }
}
