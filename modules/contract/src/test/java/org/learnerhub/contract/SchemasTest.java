package org.learnerhub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

class SchemasTest {

    static List<Path> schemas() {
        return Contract.files("schemas", ".xsd");
    }

    static List<Path> ownSchemas() {
        return schemas().stream()
                .filter(path -> !path.toString().contains("thirdparty"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_compiles_without_a_network(Path schema) {
        assertThat(Contract.schema(new StreamSource(schema.toUri().toString()))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ownSchemas")
    void every_type_and_element_says_what_it_is(Path schema) {
        List<String> silent = Contract.children(Contract.parse(schema).getDocumentElement()).stream()
                .filter(top -> top.hasAttribute("name"))
                .filter(top -> !"element".equals(top.getLocalName()) || !top.hasAttribute("type"))
                .filter(top -> !documented(top))
                .map(top -> top.getAttribute("name"))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void a_prefix_means_one_namespace_in_all_schemas_and_wsdls() {
        Map<String, String> meaning = new HashMap<>();
        Stream.concat(schemas().stream(), Contract.files("wsdl", ".wsdl").stream())
                .forEach(path -> prefixes(Contract.parse(path).getDocumentElement())
                        .forEach((prefix, namespace) -> assertThat(meaning.merge(
                                        prefix, namespace, (known, other) -> known.equals(other) ? known : "two"))
                                .as("%s in %s", prefix, path)
                                .isEqualTo(namespace)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_import_names_a_file_beside_it(Path schema) {
        var document = Contract.parse(schema);
        Stream.of("import", "include")
                .flatMap(kind -> Contract.descendants(document, Contract.XS, kind).stream())
                .map(element -> element.getAttribute("schemaLocation"))
                .forEach(location -> {
                    assertThat(URI.create(location).isAbsolute()).isFalse();
                    assertThat(schema.resolveSibling(location)).exists();
                });
    }

    @Test
    void the_catalogue_answers_the_signature_schema_from_its_own_folder() {
        URI catalogue = Contract.file("schemas/thirdparty/catalog.xml").toUri();
        CatalogFeatures strict = CatalogFeatures.builder()
                .with(CatalogFeatures.Feature.RESOLVE, "strict")
                .build();
        String found = CatalogManager.catalog(strict, catalogue).matchURI("http://www.w3.org/2000/09/xmldsig#");
        assertThat(Files.exists(Path.of(URI.create(found)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14 15:23:47, true",
        "2024-02-29 00:00:00, true",
        "2025-01-14, false",
        "2025-02-30 10:00:00, false",
        "2025-01-14 24:00:00, false",
        "2025-01-14 15:23:47.123, false",
        "2025-01-14T15:23:47, false"
    })
    void a_timestamp_is_a_whole_date_and_a_whole_time(String value, boolean fits) {
        assertThat(accepts("MIAPDateTime", value)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "MIAPPostCode, CV4 9EE, true",
        "MIAPPostCode, CV49EE, true",
        "MIAPPostCode, 'M1 1AA   ', true",
        "MIAPPostCode, ZZ99 9ZZ, true",
        "MIAPPostCode, BFPO 1234, true",
        "MIAPPostCode, CV4 9EI, false",
        "MIAPPostCode, '', false",
        "MIAPPostCodeNillable, '', true",
        "MIAPDate, 1900-02-29, true",
        "MIAPDate, 2001-02-29, false",
        "MIAPDate, 1799-12-31, false",
        "MIAPDateNillable, '', true",
        "MIAPNameNonEmpty, ' ', false",
        "MIAPNameNonEmpty, ' Ö', true",
        "MIAPULN, 0123456789, false",
        "MIAPULNNillable, '', true",
        "MIAPGender, 3, false",
        "MIAPVerificationType, 999, true",
        "MIAPVerificationType, 8, false",
        "MIAPEmail, a@example.org, true",
        "MIAPEmail, a@b, false",
        "MIAPOrgPassword, fifteen-letters, false"
    })
    void the_facets_are_those_of_the_contract(String type, String value, boolean fits) {
        assertThat(accepts(type, value)).isEqualTo(fits);
    }

    private static boolean accepts(String type, String value) {
        String probe = """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:api="http://api.lrs.miap.gov.uk/">
                  <xs:import namespace="http://api.lrs.miap.gov.uk/" schemaLocation="%s"/>
                  <xs:element name="probe" type="api:%s"/>
                </xs:schema>
                """.formatted(Contract.file("schemas/learner/api.xsd").toUri(), type);
        var schema = Contract.schema(new StreamSource(new StringReader(probe)));
        return Contract.complaints(schema, Contract.parseText("<probe>" + value + "</probe>"))
                .isEmpty();
    }

    private static boolean documented(Element element) {
        return Contract.children(element).stream().anyMatch(child -> "annotation".equals(child.getLocalName()));
    }

    private static Map<String, String> prefixes(Element element) {
        Map<String, String> declared = new HashMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                declared.put(attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        return declared;
    }
}
