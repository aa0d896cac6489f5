package org.learnerhub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Message;
import javax.wsdl.Part;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap.SOAPBinding;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.service.model.OperationInfo;
import org.apache.cxf.wsdl.WSDLManager;
import org.apache.cxf.wsdl11.WSDLServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class WsdlsTest {

    static List<Path> wsdls() {
        return Contract.files("wsdl", ".wsdl");
    }

    @ParameterizedTest
    @MethodSource("wsdls")
    void every_wsdl_yields_a_service_model_with_its_schemas(Path wsdl) {
        Bus bus = BusFactory.newInstance().createBus();
        try {
            var service = new WSDLServiceFactory(bus, wsdl.toUri().toString()).create();
            assertThat(service.getServiceInfos()).isNotEmpty();
            service.getServiceInfos().forEach(info -> {
                assertThat(info.getInterface().getOperations()).isNotEmpty();
                info.getInterface().getOperations().forEach(WsdlsTest::everyPartIsTyped);
            });
        } finally {
            bus.shutdown(true);
        }
    }

    private static void everyPartIsTyped(OperationInfo operation) {
        assertThat(operation.getInput().getFirstMessagePart().getXmlSchema()).isNotNull();
        assertThat(operation.getOutput().getFirstMessagePart().getXmlSchema()).isNotNull();
        assertThat(operation.getFaults())
                .isNotEmpty()
                .allSatisfy(fault ->
                        assertThat(fault.getFirstMessagePart().getXmlSchema()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("wsdls")
    void every_message_has_one_part_that_is_an_element(Path wsdl) throws WSDLException {
        for (Message message : WsdlsTest.<Message>values(read(wsdl).getMessages())) {
            assertThat(message.getParts().size()).as("%s", message.getQName()).isOne();
            assertThat(WsdlsTest.<Part>values(message.getParts()))
                    .allSatisfy(part -> assertThat(part.getElementName()).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("wsdls")
    void every_binding_is_document_literal_with_the_known_action_and_distinct_requests(Path wsdl) throws WSDLException {
        for (Binding binding : WsdlsTest.<Binding>values(read(wsdl).getBindings())) {
            assertThat(extension(binding.getExtensibilityElements(), SOAPBinding.class)
                            .getStyle())
                    .isEqualTo("document");
            Set<QName> requests = new HashSet<>();
            for (Object each : binding.getBindingOperations()) {
                BindingOperation operation = (BindingOperation) each;
                assertThat(extension(operation.getExtensibilityElements(), SOAPOperation.class)
                                .getSoapActionURI())
                        .isEqualTo(action(wsdl, operation.getName()));
                Message input = operation.getOperation().getInput().getMessage();
                Part part = (Part) input.getParts().values().iterator().next();
                assertThat(requests.add(part.getElementName())).isTrue();
            }
        }
    }

    /**
     * Empty, but for one operation of the second generation, the two services of WCF (contract 1.0) and the provider query
     * (provider register 1.1).
     */
    private static String action(Path wsdl, String operation) {
        return switch (wsdl.getFileName().toString()) {
            case "learner-service-g2.wsdl" ->
                operation.equals("verifyLearner") ? "http://tempuri.org/LearnerPortType/verifyLearner" : "";
            case "learner-service-r9.wsdl" -> "http://tempuri.org/ILearnerServiceR9/" + operation;
            case "external-service.wsdl" -> "http://api.lrs.qcf.gov.uk/services/IExternalService/" + operation;
            case "provider-query-v3.wsdl",
                    "provider-query-v4.wsdl",
                    "provider-query-v5.wsdl",
                    "provider-query-v6.wsdl" -> "retrieveAllProviders";
            default -> "";
        };
    }

    @ParameterizedTest
    @MethodSource("wsdls")
    void prefixes_are_declared_once_and_only_at_the_top(Path wsdl) {
        Document document = Contract.parse(wsdl);
        String all = Contract.text("wsdl/" + wsdl.getFileName());
        String top =
                all.substring(all.indexOf("<wsdl:definitions"), all.indexOf('>', all.indexOf("<wsdl:definitions")));
        Set<String> namespaces = new HashSet<>();
        var attributes = document.getDocumentElement().getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNodeName().startsWith("xmlns")) {
                assertThat(attributes.item(i).getNodeName()).startsWith("xmlns:");
                assertThat(namespaces.add(attributes.item(i).getNodeValue())).isTrue();
            }
        }
        assertThat(all.replace(top, "")).doesNotContain("xmlns");
    }

    @ParameterizedTest
    @CsvSource({
        "learner-service-g1, http://learner.webservice.miap.gov.uk, LearnerService, http://localhost:8080/services/LearnerService",
        "learner-service-g2, http://tempuri.org/, LearnerServiceProxy, http://localhost:8080/LearnerService.svc",
        "learner-service-r9, http://tempuri.org/, LearnerServiceR9, http://localhost:8080/LearnerServiceR9.svc",
        "external-service, http://api.lrs.qcf.gov.uk/services, ExternalService, http://localhost:8080/ExternalService.svc",
        "batch-exchange, urn:learnerhub:exchange:v1, BatchExchange, http://localhost:8080/services/BatchExchange",
        "provider-query-v3, http://ukrlp.co.uk.server.ws.v3, ProviderQueryServiceV3,"
                + " http://localhost:8080/UkrlpProviderQueryWS/ProviderQueryServiceV3",
        "provider-query-v4, http://ukrlp.co.uk.server.ws.v3, ProviderQueryServiceV4,"
                + " http://localhost:8080/UkrlpProviderQueryWS4/ProviderQueryServiceV4",
        "provider-query-v5, http://ukrlp.co.uk.server.ws.v3, ProviderQueryServiceV5,"
                + " http://localhost:8080/UkrlpProviderQueryWS5/ProviderQueryServiceV5",
        "provider-query-v6, http://ukrlp.co.uk.server.ws.v3, ProviderQueryServiceV6,"
                + " http://localhost:8080/UkrlpProviderQueryWS6/ProviderQueryServiceV6"
    })
    void services_are_named_and_placed_as_clients_know_them(
            String wsdl, String namespace, String serviceName, String address) throws WSDLException {
        Definition definition = read(Contract.file("wsdl/" + wsdl + ".wsdl"));
        Service service = definition.getService(new QName(namespace, serviceName));
        assertThat(service).isNotNull();
        Port port = WsdlsTest.<Port>values(service.getPorts()).iterator().next();
        assertThat(extension(port.getExtensibilityElements(), SOAPAddress.class).getLocationURI())
                .isEqualTo(address);
    }

    @Test
    void the_second_generation_offers_ten_operations_and_the_first_three_more() throws WSDLException {
        Set<String> first = operations("wsdl/learner-service-g1.wsdl");
        assertThat(first)
                .containsAll(operations("wsdl/learner-service-g2.wsdl"))
                .hasSize(13);
        first.removeAll(Set.of("getMergedUnmergedULNsReport", "getDeletedULNsReport", "getLearnerRecord"));
        assertThat(operations("wsdl/learner-service-g2.wsdl"))
                .isEqualTo(first)
                .containsExactlyInAnyOrder(
                        "submitVerifyBatch",
                        "getVerifyBatchOutput",
                        "learnerByULN",
                        "learnerByDemographics",
                        "registerSingleLearner",
                        "updateSingleLearner",
                        "submitBatchRegistration",
                        "getBatchRegistrationOutput",
                        "retrieveULNs",
                        "verifyLearner");
    }

    private static Set<String> operations(String path) throws WSDLException {
        Set<String> names = new HashSet<>();
        for (Binding binding :
                WsdlsTest.<Binding>values(read(Contract.file(path)).getBindings())) {
            for (Object operation : binding.getBindingOperations()) {
                names.add(((BindingOperation) operation).getName());
            }
        }
        return names;
    }

    private static Definition read(Path wsdl) throws WSDLException {
        Bus bus = BusFactory.newInstance().createBus();
        try {
            WSDLManager manager = bus.getExtension(WSDLManager.class);
            return manager.getDefinition(wsdl.toUri().toString());
        } finally {
            bus.shutdown(true);
        }
    }

    private static <T> T extension(List<?> elements, Class<T> kind) {
        return elements.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> Collection<T> values(Map<?, ?> untyped) {
        return (Collection<T>) untyped.values();
    }
}
