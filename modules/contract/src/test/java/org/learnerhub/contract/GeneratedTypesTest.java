package org.learnerhub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.contract.exchange.SubmitFile;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutputResponse;
import org.learnerhub.contract.g1.batchmsg.SubmitBatch;
import org.learnerhub.contract.g1.exceptions.MIAPAPIException;
import org.learnerhub.contract.time.InstantAdapter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GeneratedTypesTest {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    @Test
    void a_captured_request_is_read_whole() throws JAXBException {
        SubmitBatch request = read("submit-batch.request.xml", SubmitBatch.class);
        assertThat(request.getUKPRN()).isEqualTo("TEST0038");
        assertThat(request.getJobType()).isEqualTo("FUL");
        assertThat(request.getLearnerRecordCount())
                .isEqualTo(request.getLearner().size());
        assertThat(request.getLearner().get(1).getGivenName()).isEqualTo("Zoë");
        assertThat(request.getLearner().get(2).getNotes()).isEmpty();
    }

    @Test
    void a_nil_organisation_is_an_absent_one() throws JAXBException {
        assertThat(read("submit-batch-nil-organisation.request.xml", SubmitBatch.class)
                        .getOrganisationRef())
                .isNull();
    }

    @Test
    void an_answered_row_carries_its_return_code() throws JAXBException {
        assertThat(read("get-output.response.xml", GetSubmitBatchOutputResponse.class)
                        .getLearner())
                .extracting(row -> row.getReturnCode())
                .containsExactly("RC001", "RC002", "RC007", "RC013");
    }

    @Test
    void the_children_of_a_fault_are_written_in_no_namespace() throws JAXBException {
        MIAPAPIException fault = new MIAPAPIException();
        fault.setErrorCode("WSEC0001");
        assertThat(write(fault)).contains("<ErrorCode>WSEC0001</ErrorCode>");
    }

    @Test
    void moments_are_instants_and_content_is_a_stream() throws Exception {
        GetStatusResponse status = read("get-status.response.xml", GetStatusResponse.class);
        assertThat(status.getSubmittedAt()).isEqualTo(Instant.parse("2025-09-01T11:00:03.120Z"));
        assertThat(status.getState()).isEqualTo(State.ANSWERED);
        assertThat(write(status)).contains("2025-09-01T11:00:03.120Z");
        DataHandler content = read("submit-file.request.xml", SubmitFile.class).getContent();
        assertThat(content.getInputStream()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01T12:00:00+01:00",
        "2025-09-01T11:00:00Z",
        "2025-09-01T11:00:00",
        "' 2025-09-01T11:00:00.000Z '"
    })
    void a_moment_is_the_same_however_its_offset_is_written(String text) {
        assertThat(new InstantAdapter().unmarshal(text)).isEqualTo(Instant.parse("2025-09-01T11:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "learner-service-g1",
        "learner-service-g2",
        "learner-service-r9",
        "external-service",
        "batch-exchange",
        "provider-query-v6"
    })
    void the_wsdls_and_what_they_import_are_on_the_class_path(String name) throws Exception {
        var wsdl = Objects.requireNonNull(getClass().getClassLoader().getResource("contract/wsdl/" + name + ".wsdl"));
        Document document = Contract.parse(Path.of(wsdl.toURI()));
        for (Element imported : Contract.descendants(document, Contract.XS, "import")) {
            String location = wsdl.toURI()
                    .resolve(imported.getAttribute("schemaLocation"))
                    .toString();
            assertThat(Contract.schema(new StreamSource(location))).isNotNull();
        }
    }

    private static <T> T read(String sample, Class<T> type) throws JAXBException {
        Document message = Contract.parse(Contract.file("samples/soap/" + sample));
        Element body = Contract.descendants(message, SOAP, "Body").get(0);
        return JAXBContext.newInstance(type)
                .createUnmarshaller()
                .unmarshal(Contract.children(body).get(0), type)
                .getValue();
    }

    private static String write(Object document) throws JAXBException {
        Marshaller marshaller = JAXBContext.newInstance(document.getClass()).createMarshaller();
        StringWriter written = new StringWriter();
        marshaller.marshal(document, written);
        return written.toString();
    }
}
