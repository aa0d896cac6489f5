package org.learnerhub.soap;

import jakarta.xml.ws.Endpoint;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.ws.policy.PolicyEngine;
import org.apache.cxf.wsdl11.WSDLServiceFactory;
import org.learnerhub.soap.envelope.AnswerShape;
import org.learnerhub.soap.envelope.CallIds;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.envelope.ContentModel;
import org.learnerhub.soap.envelope.EnvelopeParser;
import org.learnerhub.soap.envelope.EnvelopeSignatures;
import org.learnerhub.soap.envelope.OperationGuard;
import org.learnerhub.soap.envelope.RequestGuard;
import org.learnerhub.soap.envelope.SchemaModels;
import org.learnerhub.soap.envelope.Spool;
import org.learnerhub.soap.fault.FaultTranslator;
import org.learnerhub.soap.fault.ToldFaults;
import org.learnerhub.soap.message.OrdinaryCalls;
import org.learnerhub.soap.message.OrdinaryEndpoint;
import org.learnerhub.soap.message.StreamedCalls;
import org.learnerhub.soap.message.StreamedEndpoint;
import org.learnerhub.soap.wsdl.WsdlDocuments;

/** Publishes services with the guards that every message passes; which services there are is told to it. */
public final class SoapServices {

    private final Needs needs;

    public SoapServices(Needs needs) {
        this.needs = needs;
    }

    /** Publishes on the bus's servlet transport; nothing can be called before the servlet is in a container. */
    public PublishedServices publish(Bus bus, List<SoapService> services) {
        withoutPolicies(bus);
        Spool.clear(needs.settings().attachmentDirectory(), needs.clock().instant());
        List<Endpoint> endpoints = new ArrayList<>();
        Map<String, OrdinaryCalls> ordinary = new HashMap<>();
        Map<String, StreamedCalls> streamed = new HashMap<>();
        Map<String, WsdlDocuments> wsdls = new HashMap<>();
        for (SoapService service : services) {
            WsdlDocuments documents = WsdlDocuments.of(service.wsdl(), service.numbered());
            service.paths().forEach(path -> wsdls.put(path, documents));
            if (service.implementor() instanceof StreamedEndpoint messages) {
                StreamedCalls calls = streamed(bus, service, messages);
                service.paths().forEach(path -> streamed.put(path, calls));
            } else {
                for (String path : service.paths()) {
                    EndpointImpl endpoint = endpoint(bus, service);
                    endpoint.publish(path);
                    endpoints.add(endpoint);
                    if (service.implementor() instanceof OrdinaryEndpoint messages) {
                        ordinary.put(path, ordinary(service, messages, endpoint));
                    }
                }
            }
        }
        HubSoapServlet servlet = new HubSoapServlet(bus, needs.settings(), wsdls, ordinary, streamed);
        return new PublishedServices(endpoints, servlet, wsdls.keySet());
    }

    /** No WSDL of the hub has a policy: what is asked of a message is asked by the interceptors below. */
    private static void withoutPolicies(Bus bus) {
        PolicyEngine policies = bus.getExtension(PolicyEngine.class);
        if (policies != null) {
            policies.setEnabled(false);
        }
    }

    private EndpointImpl endpoint(Bus bus, SoapService service) {
        EndpointImpl endpoint = new EndpointImpl(bus, service.implementor());
        endpoint.setProperties(Limits.properties(service));
        endpoint.setWsdlLocation("classpath:" + service.wsdl());
        endpoint.setServiceName(service.name());
        endpoint.setEndpointName(service.port());
        guard(endpoint, service);
        return endpoint;
    }

    /** @throws IllegalStateException where the WSDL has an operation that the service has not */
    private OrdinaryCalls ordinary(SoapService service, OrdinaryEndpoint messages, EndpointImpl published) {
        Map<QName, ContentModel> requests =
                SchemaModels.ofRequests(published.getServer().getEndpoint().getEndpointInfo());
        messages.requireAll(requests.keySet());
        return new OrdinaryCalls(
                messages,
                service.prefix(),
                requests,
                needs.correlationIds(),
                Limits.messageBytes(service),
                needs.settings().patience());
    }

    private StreamedCalls streamed(Bus bus, SoapService service, StreamedEndpoint messages) {
        EndpointInfo endpoint = new WSDLServiceFactory(bus, "classpath:" + service.wsdl(), service.name())
                .create()
                .getEndpointInfo(service.port());
        return new StreamedCalls(
                messages,
                service.prefix(),
                SchemaModels.ofRequests(endpoint),
                new ToldFaults(service.faults(), needs.correlationIds()),
                needs.correlationIds(),
                needs.settings().patience());
    }

    private void guard(EndpointImpl endpoint, SoapService service) {
        endpoint.getInInterceptors().add(new CallIds(needs.correlationIds()));
        endpoint.getInInterceptors()
                .add(new RequestGuard(
                        Limits.messageBytes(service), needs.settings().patience()));
        endpoint.getInInterceptors().add(new EnvelopeParser(needs.signatures(), needs.callers(), service.caller()));
        endpoint.getInInterceptors().add(new OperationGuard());
        endpoint.getInInterceptors().addAll(service.guards());
        endpoint.getOutInterceptors().add(new AnswerShape(service.fileBytes() > 0));
        endpoint.getOutFaultInterceptors()
                .add(new FaultTranslator(new ToldFaults(service.faults(), needs.correlationIds())));
    }

    /**
     * What the services stand on.
     *
     * @param correlationIds a fresh id for every call: found in the audit trail and in the history of what it changed;
     *     after an internal error told to the caller, and found in the log
     */
    public record Needs(
            Callers callers,
            EnvelopeSignatures signatures,
            InstantSource clock,
            Supplier<String> correlationIds,
            SoapSettings settings) {}
}
