package org.learnerhub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SamplesTest {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String RESULT = "urn:learnerhub:result:v1";
    private static final Schema ALL = Contract.schema(
            "schemas/learner/batch-file.xsd",
            "schemas/learner/findmsg.xsd",
            "schemas/learner/regmsg.xsd",
            "schemas/learner/reportmsg.xsd",
            "schemas/learner/verify-file.xsd",
            "schemas/learner/learnerrec.xsd",
            "schemas/learner/exceptions.xsd",
            "schemas/batch-exchange.xsd",
            "schemas/receipt-v1.xsd",
            "schemas/result-v1.xsd");
    private static final Schema G2 = Contract.schema(
            "schemas/learner-g2/batchmsg.xsd",
            "schemas/learner-g2/findmsg.xsd",
            "schemas/learner-g2/regmsg.xsd",
            "schemas/learner-g2/reportmsg.xsd",
            "schemas/learner-g2/vldmsg.xsd",
            "schemas/learner-g2/exceptions.xsd");

    private static final Schema RECORD = Contract.schema(
            "schemas/record/learner-service-r9.xsd", "schemas/record/faults.xsd", "schemas/learner/learnerrec.xsd");
    private static final Schema EXTERNAL =
            Contract.schema("schemas/record/external-service.xsd", "schemas/record/faults.xsd");

    private static final Map<String, Schema> PROVIDERS = Map.of(
            "v3", Contract.schema("schemas/provider/provider-query-v3.xsd"),
            "v4", Contract.schema("schemas/provider/provider-query-v3.xsd"),
            "v5", Contract.schema("schemas/provider/provider-query-v5.xsd"),
            "v6", Contract.schema("schemas/provider/provider-query-v6.xsd"));

    static List<Path> documents() {
        return Contract.files("samples/documents", ".xml");
    }

    static List<Path> messages() {
        return Contract.files("samples/soap", ".xml").stream()
                .filter(path -> !path.toString().contains("qualified"))
                .filter(path -> !path.toString().contains("recorded"))
                .toList();
    }

    static List<Path> recordedResponses() {
        return Contract.files("samples/soap/recorded", ".response.xml");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_is_valid(Path path) {
        assertThat(Contract.complaints(ALL, Contract.parse(path))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_is_valid(Path path) {
        assertThat(Contract.complaints(ALL, payload(path))).isEmpty();
    }

    /** The requests are as odd as clients send them; the answers keep to the schemas of their dialect, faults
     * to the first's (contract 1.4). */
    @ParameterizedTest
    @MethodSource("recordedResponses")
    void every_recorded_response_is_valid(Path path) {
        boolean second = path.toString().contains("/g2/");
        Element payload = payload(path);
        if (path.toString().contains("/providers/")) {
            String generation = path.getFileName().toString().split("-")[1].substring(0, 2);
            assertThat(Contract.complaints(Objects.requireNonNull(PROVIDERS.get(generation)), payload))
                    .isEmpty();
            return;
        }
        if (path.toString().contains("/records/")) {
            boolean external = payload.getNamespaceURI().equals("http://api.lrs.qcf.gov.uk/services");
            assertThat(Contract.complaints(external ? EXTERNAL : RECORD, payload))
                    .isEmpty();
            return;
        }
        boolean fault = "MIAPAPIException".equals(payload.getLocalName());
        assertThat(Contract.complaints(second && !fault ? G2 : ALL, payload)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "submit-batch-nil-organisation.request.xml",
        "submit-batch.request.xml",
        "submit-batch.response.xml",
        "get-output.request.xml",
        "get-output.response.xml",
        "get-output-running.response.xml",
        "find-by-uln.request.xml",
        "find-possible.request.xml",
        "register.request.xml",
        "update.request.xml",
        "verify.request.xml",
        "retrieve-ulns.request.xml",
        "register.response.xml",
        "update.response.xml",
        "verify.response.xml",
        "retrieve-ulns.response.xml",
        "find-linked-qualified.response.xml",
        "fault-qualified.response.xml"
    })
    void the_second_generation_takes_the_same_messages(String name) {
        assertThat(Contract.complaints(G2, payload(Contract.file("samples/soap/" + name))))
                .isEmpty();
    }

    @Test
    void linked_numbers_are_qualified_in_the_second_generation_only() {
        assertThat(Contract.complaints(ALL, payload(Contract.file("samples/soap/find-linked-qualified.response.xml"))))
                .isNotEmpty();
        assertThat(Contract.complaints(G2, payload(Contract.file("samples/soap/find-linked.response.xml"))))
                .isNotEmpty();
    }

    @Test
    void a_fault_with_qualified_children_is_not_one_of_the_first_generation() {
        assertThat(Contract.complaints(ALL, payload(Contract.file("samples/soap/fault-qualified.response.xml"))))
                .isNotEmpty();
        assertThat(Contract.complaints(G2, payload(Contract.file("samples/soap/fault.response.xml"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch-registration.xml | <JobType>FUL</JobType> | <JobType>ALL</JobType>",
                "batch-registration.xml | <GivenName>Zoë</GivenName> | <GivenName> </GivenName>",
                "batch-registration.xml | <DateOfBirth>2007-11-02 | <DateOfBirth>02/11/2007",
                "batch-registration.xml | <FileVersion>2A</FileVersion> | ''",
                "batch-registration-output.xml | <ReturnCode>RC013</ReturnCode> | ''",
                "batch-registration-output.xml | RC013 | RC014",
                "receipt.xml | kind=\"LearnerRegistration\" | kind=\"Invoice\"",
                "receipt.xml | .120Z | .120+01:00",
                "receipt.xml | way=\"soap-exchange\" | way=\"pigeon\"",
                "result.xml | <Count code=\"RC005\" rows=\"0\"/> | ''",
                "result.xml | outcome=\"exact\" | outcome=\"surely\"",
                "result.xml | HUB-3008 | 3008",
                "result.xml | row=\"2\" | row=\"1\"",
                "result.xml | total=\"32.125\" | total=\"a lot\""
            })
    void a_wrong_document_is_not_valid(String name, String right, String wrong) {
        String document = Contract.text("samples/documents/" + name);
        assertThat(document).contains(right);
        assertThat(Contract.complaints(ALL, Contract.parseText(document.replace(right, wrong))))
                .isNotEmpty();
    }

    @Test
    void an_echoed_row_may_hold_what_the_input_may_not() {
        String output = Contract.text("samples/documents/batch-registration-output.xml")
                .replace("<DateOfBirth>2019-06-01", "<DateOfBirth>01/06/2019");
        assertThat(Contract.complaints(ALL, Contract.parseText(output))).isEmpty();
    }

    @Test
    void a_result_may_carry_notices_about_the_file() {
        String result = Contract.text("samples/documents/result.xml")
                .replace("<Rows>", "<Notices><Notice code=\"HUB-1101\" place=\"X\">Left out.</Notice></Notices><Rows>");
        assertThat(Contract.complaints(ALL, Contract.parseText(result))).isEmpty();
    }

    @Test
    void a_result_may_be_a_later_edition_with_decided_rows() {
        String result = Contract.text("samples/documents/result.xml");
        String edition = "<Edition number=\"2\" made=\"2025-09-02T08:00:00Z\" replaces=\"" + "ab".repeat(32) + "\"/>";
        String decision = "<Decision case=\"17\" answer=\"new-person\" at=\"2025-09-02T07:59:00Z\"/>";
        String later = result.replaceFirst("<File ", edition + "<File ")
                .replaceFirst("</Matching>\\s*</Row>", "</Matching>" + decision + "</Row>");
        assertThat(later).contains(edition, decision);
        assertThat(Contract.complaints(ALL, Contract.parseText(later))).isEmpty();
        assertThat(Contract.complaints(ALL, Contract.parseText(later.replace("number=\"2\"", "number=\"1\""))))
                .isNotEmpty();
    }

    @Test
    void receipt_and_result_name_the_file_they_are_for() throws Exception {
        byte[] file = Files.readAllBytes(Contract.file("samples/documents/batch-registration.xml"));
        String named = "size=\"%d\" sha256=\"%s\""
                .formatted(
                        file.length,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertThat(Contract.text("samples/documents/receipt.xml")).contains(named);
        assertThat(Contract.text("samples/documents/result.xml")).contains(named);
    }

    @ParameterizedTest
    @CsvSource({"batch-registration.xml", "batch-registration-output.xml", "receipt.xml", "result.xml"})
    void a_signature_stands_first_or_nowhere(String name) {
        assertThat(Contract.complaints(ALL, signed(name, true))).isEmpty();
        assertThat(Contract.complaints(ALL, signed(name, false))).isNotEmpty();
    }

    @Test
    void a_total_can_be_recomputed_from_prior_and_weights() {
        Document result = Contract.parse(Contract.file("samples/documents/result.xml"));
        List<Element> candidates = Contract.descendants(result, RESULT, "Candidate");
        assertThat(candidates).isNotEmpty().allSatisfy(candidate -> {
            BigDecimal prior = new BigDecimal(((Element) candidate.getParentNode()).getAttribute("prior"));
            BigDecimal total = Contract.children(candidate).stream()
                    .map(field -> new BigDecimal(field.getAttribute("weight")))
                    .reduce(prior, BigDecimal::add);
            assertThat(new BigDecimal(candidate.getAttribute("total"))).isEqualByComparingTo(total);
        });
    }

    private static Element payload(Path message) {
        Document document = Contract.parse(message);
        List<Element> faults = Contract.descendants(document, SOAP, "Fault");
        if (faults.isEmpty()) {
            Element body = Contract.descendants(document, SOAP, "Body").get(0);
            return Contract.children(body).get(0);
        }
        Element detail = Contract.children(faults.get(0)).get(2);
        assertThat(detail.getLocalName()).isEqualTo("detail");
        return Contract.children(detail).get(0);
    }

    private static Document signed(String name, boolean first) {
        Document document = Contract.parse(Contract.file("samples/documents/" + name));
        Document signature = Contract.parseText("""
                <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                  <ds:SignedInfo>
                    <ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>
                    <ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>
                    <ds:Reference URI="">
                      <ds:Transforms>
                        <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
                        <ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>
                      </ds:Transforms>
                      <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
                      <ds:DigestValue>AAAA</ds:DigestValue>
                    </ds:Reference>
                  </ds:SignedInfo>
                  <ds:SignatureValue>AAAA</ds:SignatureValue>
                  <ds:KeyInfo><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
                </ds:Signature>
                """);
        Element root = document.getDocumentElement();
        root.insertBefore(
                document.importNode(signature.getDocumentElement(), true), first ? root.getFirstChild() : null);
        return document;
    }
}
