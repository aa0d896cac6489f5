package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.wsdl.Definition;
import javax.wsdl.PortType;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WsdlTest {

    private static final Pattern IMPORT = Pattern.compile("schemaLocation=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("address location=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private static RunningServices doors;

    @BeforeAll
    static void open() {
        doors = new RunningServices(folder, false);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/services/LearnerService,wsdl,http://learner.webservice.miap.gov.uk,10",
        "/MIAPWebService/services/LearnerService,WSDL,http://learner.webservice.miap.gov.uk,10",
        "/LearnerService.svc,wsdl,http://tempuri.org/,8",
        "/LearnerService.svc,wsdl&x=y,http://tempuri.org/,8",
        "/services/BatchExchange,Wsdl,urn:learnerhub:exchange:v1,1",
        "/LearnerServiceR9.svc,wsdl,http://tempuri.org/,7",
        "/ExternalService.svc,Wsdl,http://api.lrs.qcf.gov.uk/services,5",
        "/UkrlpProviderQueryWS/ProviderQueryServiceV3,wsdl,http://ukrlp.co.uk.server.ws.v3,5",
        "/UkrlpProviderQueryWS4/ProviderQueryServiceV4,WSDL,http://ukrlp.co.uk.server.ws.v3,5",
        "/UkrlpProviderQueryWS5/ProviderQueryServiceV5,wsdl,http://ukrlp.co.uk.server.ws.v3,4",
        "/UkrlpProviderQueryWS6/ProviderQueryServiceV6,wsdl,http://ukrlp.co.uk.server.ws.v3,4",
        "/UkrlpProviderQueryWS/ProviderQueryServiceV6,wsdl,http://ukrlp.co.uk.server.ws.v3,4"
    })
    void every_door_gives_its_wsdl_and_everything_it_imports(
            String path, String question, String namespace, int imports) throws Exception {
        URI wsdl = URI.create(doors.uri(path) + "?" + question);

        WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
        reader.setFeature("javax.wsdl.verbose", false);
        Definition definition = reader.readWSDL(wsdl.toString());
        assertThat(definition.getTargetNamespace()).isEqualTo(namespace);
        assertThat(address(wsdl)).isEqualTo(doors.uri(path).toString());
        Set<URI> schemas = new LinkedHashSet<>();
        fetchImports(wsdl, schemas);
        assertThat(schemas).hasSize(imports);
        for (URI schema : schemas) {
            URL url = schema.toURL();
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/services/LearnerService,singleWsdl,9,13",
        "/MIAPWebService/services/LearnerService,SINGLEWSDL,9,13",
        "/LearnerService.svc,singlewsdl,7,10",
        "/services/BatchExchange,singleWsdl,1,10",
        "/LearnerServiceR9.svc,singleWsdl,7,25",
        "/ExternalService.svc,singlewsdl,5,2",
        "/UkrlpProviderQueryWS/ProviderQueryServiceV3,singleWsdl,5,1",
        "/UkrlpProviderQueryWS6/ProviderQueryServiceV6,singleWsdl,4,1"
    })
    void a_single_wsdl_is_whole_in_one_file(String path, String question, int namespaces, int operations)
            throws Exception {
        URI wsdl = URI.create(doors.uri(path) + "?" + question);
        String text = Soap.get(wsdl).body();
        WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
        reader.setFeature("javax.wsdl.verbose", false);

        Definition definition = reader.readWSDL(wsdl.toString());

        assertThat(text).doesNotContain("schemaLocation", "xs:include");
        assertThat(address(wsdl)).isEqualTo(doors.uri(path).toString());
        PortType port = (PortType) definition.getPortTypes().values().iterator().next();
        assertThat(port.getOperations().size()).isEqualTo(operations);
        List<DOMSource> schemas = new ArrayList<>();
        for (Object element : definition.getTypes().getExtensibilityElements()) {
            schemas.add(new DOMSource(((javax.wsdl.extensions.schema.Schema) element).getElement()));
        }
        assertThat(schemas).hasSize(namespaces);
        // whoever reads one after the other knows every type that is referred to
        Schema together = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schemas.toArray(DOMSource[]::new));
        assertThat(together).isNotNull();
    }

    private static String address(URI wsdl) {
        Matcher address = ADDRESS.matcher(Soap.get(wsdl).body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static void fetchImports(URI document, Set<URI> found) {
        HttpResponse<String> answer = Soap.get(document);
        assertThat(answer.statusCode()).as(document.toString()).isEqualTo(200);
        Matcher imports = IMPORT.matcher(answer.body());
        while (imports.find()) {
            URI imported = document.resolve(imports.group(1).replace("&amp;", "&"));
            if (found.add(imported)) {
                fetchImports(imported, found);
            }
        }
    }
}
