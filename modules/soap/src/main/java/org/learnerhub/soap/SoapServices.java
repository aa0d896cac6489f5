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
import org.apache.cxf.ws.policy.PolicyEngine;
import org.learnerhub.contract.exchange.BatchExchangeService;
import org.learnerhub.contract.external.ExternalService;
import org.learnerhub.contract.g1.LearnerService;
import org.learnerhub.contract.r9.LearnerServiceR9;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.soap.envelope.AnswerShape;
import org.learnerhub.soap.envelope.CallIds;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.envelope.ClientAddress;
import org.learnerhub.soap.envelope.ClientCertificate;
import org.learnerhub.soap.envelope.EnvelopeParser;
import org.learnerhub.soap.envelope.EnvelopeSignatures;
import org.learnerhub.soap.envelope.OperationGuard;
import org.learnerhub.soap.envelope.RequestGuard;
import org.learnerhub.soap.envelope.SchemaModels;
import org.learnerhub.soap.envelope.Spool;
import org.learnerhub.soap.exchange.ExchangeFaultForm;
import org.learnerhub.soap.exchange.ExchangeOperations;
import org.learnerhub.soap.exchange.IncludeGuard;
import org.learnerhub.soap.exchange.WordGuard;
import org.learnerhub.soap.external.ExternalOperations;
import org.learnerhub.soap.external.ExternalUseCases;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.fault.FaultTranslator;
import org.learnerhub.soap.learner.BatchOperations;
import org.learnerhub.soap.learner.FindOperations;
import org.learnerhub.soap.learner.LearnerEndpoint;
import org.learnerhub.soap.learner.LearnerFault;
import org.learnerhub.soap.learner.LearnerMessages;
import org.learnerhub.soap.learner.LearnerOperations;
import org.learnerhub.soap.learner.OrdinaryCalls;
import org.learnerhub.soap.learner.RegisterOperations;
import org.learnerhub.soap.learner.RegisteredDetailsOperations;
import org.learnerhub.soap.learner.ReportOperations;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.soap.learner.StandingsOperations;
import org.learnerhub.soap.learner.VerifyBatchOperations;
import org.learnerhub.soap.record.RecordService;
import org.learnerhub.soap.record.RecordUseCases;
import org.learnerhub.soap.wrapped.DomainFaultForm;
import org.learnerhub.soap.wrapped.WrappedEndpoint;
import org.learnerhub.soap.wsdl.WsdlDocuments;

/**
 * Publishes every SOAP door of the hub: the learner service at its three addresses, the record service, the external
 * service, and the batch exchange.
 */

/** Publishes every SOAP door of the hub: the learner service at its three addresses, and the batch exchange. */
public final class SoapServices {

    static final String G1 = "/services/LearnerService";
    static final String G1_OLD = "/MIAPWebService/services/LearnerService";
    static final String G2 = "/LearnerService.svc";
    static final String R9 = "/LearnerServiceR9.svc";
    static final String EXTERNAL = "/ExternalService.svc";
    static final String EXCHANGE = "/services/BatchExchange";

    private static final String G1_WSDL = "contract/wsdl/learner-service-g1.wsdl";
    private static final String G2_WSDL = "contract/wsdl/learner-service-g2.wsdl";
    private static final String R9_WSDL = "contract/wsdl/learner-service-r9.wsdl";
    private static final String EXTERNAL_WSDL = "contract/wsdl/external-service.wsdl";
    private static final String EXCHANGE_WSDL = "contract/wsdl/batch-exchange.wsdl";

    private static final QName G2_SERVICE = new QName("http://tempuri.org/", "LearnerServiceProxy");
    private static final QName G2_PORT = new QName("http://tempuri.org/", "LearnerPort");

    private final Needs needs;
    private final Limits limits;
    private final Callers callers;

    public SoapServices(Needs needs) {
        this.needs = needs;
        limits = new Limits(needs.settings().maxFileBytes());
        ClientAddress addresses = new ClientAddress(needs.settings().proxies());
        callers = new Callers(needs.access(), addresses, new ClientCertificate(needs.clock()));
    }

    /** Publishes on the bus's servlet transport; nothing can be called before the servlet is in a container. */
    public PublishedServices publish(Bus bus) {
        withoutPolicies(bus);
        Spool.clear(needs.settings().attachmentDirectory(), needs.clock().instant());
        List<Endpoint> endpoints = new ArrayList<>();
        Map<String, OrdinaryCalls> ordinary = new HashMap<>();
        for (String g1 : List.of(G1, G1_OLD)) {
            EndpointImpl endpoint = learner(bus, false, false);
            wsdl(endpoint, G1_WSDL, LearnerService.SERVICE, LearnerService.LearnerPort);
            endpoints.add(publish(endpoint, g1));
            ordinary.put(g1, ordinary(endpoint));
        }
        EndpointImpl g2 = learner(bus, true, needs.settings().qualifiedG2Faults());
        wsdl(g2, G2_WSDL, G2_SERVICE, G2_PORT);
        endpoints.add(publish(g2, G2));
        ordinary.put(G2, ordinary(g2));
        endpoints.add(publish(record(bus), R9));
        endpoints.add(publish(external(bus), EXTERNAL));
        endpoints.add(publish(exchange(bus), EXCHANGE));
        return new PublishedServices(endpoints, new HubSoapServlet(bus, needs.settings(), wsdls(), ordinary));
    }

    /** No WSDL of the hub has a policy: what is asked of a message is asked by the interceptors below. */
    private static void withoutPolicies(Bus bus) {
        PolicyEngine policies = bus.getExtension(PolicyEngine.class);
        if (policies != null) {
            policies.setEnabled(false);
        }
    }

    private static Map<String, WsdlDocuments> wsdls() {
        WsdlDocuments g1 = WsdlDocuments.of(G1_WSDL);
        return Map.of(
                G1, g1,
                G1_OLD, g1,
                G2, WsdlDocuments.of(G2_WSDL),
                R9, WsdlDocuments.of(R9_WSDL),
                EXTERNAL, WsdlDocuments.of(EXTERNAL_WSDL),
                EXCHANGE, WsdlDocuments.of(EXCHANGE_WSDL));
    }

    private static Endpoint publish(EndpointImpl endpoint, String address) {
        endpoint.publish(address);
        return endpoint;
    }

    private EndpointImpl learner(Bus bus, boolean secondGeneration, boolean qualifiedFaults) {
        LearnerMessages messages = new LearnerMessages(secondGeneration);
        EndpointImpl endpoint = new EndpointImpl(bus, new LearnerEndpoint(learnerOperations(), messages));
        endpoint.setProperties(limits.learner());
        guard(endpoint, limits.learnerMessageBytes(), new LearnerFault(needs.clock(), qualifiedFaults));
        return endpoint;
    }

    private OrdinaryCalls ordinary(EndpointImpl published) {
        return new OrdinaryCalls(
                (LearnerEndpoint) published.getImplementor(),
                SchemaModels.ofRequests(published.getServer().getEndpoint().getEndpointInfo()),
                needs.correlationIds(),
                limits.learnerMessageBytes(),
                needs.settings().patience());
    }

    private LearnerOperations learnerOperations() {
        SingleLearners single = needs.single();
        return new LearnerOperations(
                new BatchOperations(callers, needs.receive(), needs.collect(), single.answers(), single.fetches()),
                new FindOperations(callers, single.find()),
                new RegisterOperations(callers, single.register(), single.update()),
                new ReportOperations(callers, single.verify(), single.retrieve()),
                new VerifyBatchOperations(callers, needs.receive(), needs.collect(), single.tell(), needs.clock()),
                new StandingsOperations(callers, single.standings()),
                new RegisteredDetailsOperations(callers, single.record()));
    }

    private EndpointImpl record(Bus bus) {
        RecordService service = new RecordService(callers, needs.records(), needs.clock());
        EndpointImpl endpoint = wrapped(bus, service.endpoint());
        wsdl(endpoint, R9_WSDL, LearnerServiceR9.SERVICE, LearnerServiceR9.BasicHttpBindingILearnerServiceR9);
        return endpoint;
    }

    private EndpointImpl external(Bus bus) {
        ExternalOperations service = new ExternalOperations(callers, needs.external(), needs.clock());
        EndpointImpl endpoint = wrapped(bus, service.endpoint());
        wsdl(endpoint, EXTERNAL_WSDL, ExternalService.SERVICE, ExternalService.BasicHttpBindingIExternalService);
        return endpoint;
    }

    private EndpointImpl wrapped(Bus bus, WrappedEndpoint service) {
        EndpointImpl endpoint = new EndpointImpl(bus, service);
        endpoint.setProperties(limits.wrapped());
        guard(endpoint, limits.learnerMessageBytes(), new DomainFaultForm(new LearnerFault(needs.clock(), false)));
        return endpoint;
    }

    private EndpointImpl exchange(Bus bus) {
        ExchangeOperations door = new ExchangeOperations(
                callers, needs.receive(), needs.collect(), needs.single().fetches());
        EndpointImpl endpoint = new EndpointImpl(bus, door);
        endpoint.setProperties(limits.exchange());
        wsdl(endpoint, EXCHANGE_WSDL, BatchExchangeService.SERVICE, BatchExchangeService.BatchExchangePort);
        guard(endpoint, limits.exchangeMessageBytes(), new ExchangeFaultForm());
        endpoint.getInInterceptors().add(new WordGuard());
        endpoint.getInInterceptors().add(new IncludeGuard());
        return endpoint;
    }

    private static void wsdl(EndpointImpl endpoint, String file, QName service, QName port) {
        endpoint.setWsdlLocation("classpath:" + file);
        endpoint.setServiceName(service);
        endpoint.setEndpointName(port);
    }

    private void guard(EndpointImpl endpoint, long maxBytes, FaultForm form) {
        endpoint.getInInterceptors().add(new CallIds(needs.correlationIds()));
        endpoint.getInInterceptors()
                .add(new RequestGuard(maxBytes, needs.settings().patience()));
        endpoint.getInInterceptors().add(new EnvelopeParser(needs.signatures(), callers));
        endpoint.getInInterceptors().add(new OperationGuard());
        endpoint.getOutInterceptors().add(new AnswerShape());
        endpoint.getOutFaultInterceptors().add(new FaultTranslator(form, needs.correlationIds()));
    }

    /**
     * What the doors stand on.
     *
     * @param correlationIds a fresh id for every call: found in the audit trail and in the history of what it changed;
     *     after an internal error told to the caller, and found in the log
     */
    public record Needs(
            AccessControl access,
            ReceiveBatch receive,
            CollectAnswer collect,
            SingleLearners single,
            RecordUseCases records,
            ExternalUseCases external,
            EnvelopeSignatures signatures,
            InstantSource clock,
            Supplier<String> correlationIds,
            SoapSettings settings) {}
}
