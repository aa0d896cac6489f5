package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.BindingProvider;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.contract.provider.ProviderQueryFault;
import org.learnerhub.contract.provider.ProviderQueryPortType;
import org.learnerhub.contract.provider.ProviderQueryServiceV6;
import org.learnerhub.contract.provider.ProviderQueryStructure;
import org.learnerhub.contract.provider.ProviderRecordStructure;
import org.learnerhub.contract.provider.SelectionCriteriaStructure;
import org.learnerhub.contract.provider.UnitedKingdomProviderReferenceNumberListStructure;
import org.learnerhub.contract.provider.library.AddressStructure;
import org.learnerhub.testkit.ForeignClient;
import org.learnerhub.testkit.ForeignProgram;

/** Clients that others wrote load the WSDLs of all generations and read every value of a record, see samples/client. */
class ForeignProviderClientsTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples", "client").toAbsolutePath();
    private static final Pattern VALUE = Pattern.compile("<(?:\\w+:)?(\\w+)>([^<]+)</");
    private static final List<String> PATHS = List.of(
            "/UkrlpProviderQueryWS/ProviderQueryServiceV3",
            "/UkrlpProviderQueryWS4/ProviderQueryServiceV4",
            "/UkrlpProviderQueryWS5/ProviderQueryServiceV5",
            "/UkrlpProviderQueryWS6/ProviderQueryServiceV6");

    @TempDir
    private static Path folder;

    private static RunningServices services;

    @BeforeAll
    static void open() {
        services = new RunningServices(folder, false);
    }

    @AfterAll
    static void close() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource({"ZEEP, python/provider_client.py", "PHP, php/provider_client.php", "NODE, node/provider_client.js"})
    void a_client_reads_every_value_by_each_generation(ForeignClient client, String script) throws Exception {
        ForeignProgram.Run run = client.program()
                .run(
                        folder,
                        SAMPLES.resolve(script).toString(),
                        services.uri("").toString(),
                        RecordedProviders.WHOLE.value());

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output().lines().filter(line -> !line.contains("\tQueryId\t")))
                .containsExactlyInAnyOrderElementsOf(PATHS.stream()
                        .flatMap(ForeignProviderClientsTest::values)
                        .toList());
    }

    /** All that stands in the hub's answer but the echoed QueryId, and the code of the fault that the client asks for. */
    private static Stream<String> values(String path) {
        String generation = path.substring(path.length() - 2);
        String answer = Soap.post(
                        services.uri(path),
                        Soap.envelope("<v:ProviderQueryRequest xmlns:v='http://ukrlp.co.uk.server.ws.v3'>"
                                + "<SelectionCriteria><SearchTerm>northgate</SearchTerm><StakeholderId>2"
                                + "</StakeholderId></SelectionCriteria></v:ProviderQueryRequest>"))
                .body();
        assertThat(answer).contains("<QueryId>0</QueryId>");
        return Stream.concat(
                VALUE.matcher(answer.replace("<QueryId>0</QueryId>", ""))
                        .results()
                        .map((MatchResult value) -> generation + "\t" + value.group(1) + "\t"
                                + value.group(2).replace("&amp;", "&")),
                Stream.of(generation + "\tfault\tHUB-7071"));
    }

    /** Of others the generated classes had the lines of an address in a namespace, and read none. */
    @Test
    void a_client_that_cxf_made_of_the_sixth_reads_the_lines_of_an_address() throws ProviderQueryFault {
        ProviderQueryPortType port = new ProviderQueryServiceV6().getProviderQueryPort();
        ((BindingProvider) port)
                .getRequestContext()
                .put(
                        BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                        services.uri(PATHS.get(3)).toString());

        ProviderRecordStructure record = port.retrieveAllProviders(query("A"))
                .getMatchingProviderRecords()
                .get(0);

        AddressStructure address = record.getProviderContact().get(1).getContactAddress();
        assertThat(Stream.of(
                        address.getAddress1(),
                        address.getAddress2(),
                        address.getAddress3(),
                        address.getAddress4(),
                        address.getTown(),
                        address.getCounty(),
                        address.getPostCode()))
                .containsExactly("Hall 2", "2 Low Street", "The Quarter", "Part", "York", "Yorkshire", "YO24 1XX");
        assertThat(record.getProviderContact()
                        .get(1)
                        .getContactPersonalDetails()
                        .getPersonFamilyName())
                .isEqualTo("Quillfeather");
        assertThat(record.getProviderVerificationDate()).isEqualTo(Instant.parse("2024-02-29T10:11:12.345Z"));
        assertThatThrownBy(() -> port.retrieveAllProviders(query("X")))
                .isInstanceOfSatisfying(
                        ProviderQueryFault.class,
                        fault -> assertThat(fault.getFaultInfo().getMajor()).isEqualTo("HUB-7071"));
    }

    private static ProviderQueryStructure query(String status) {
        UnitedKingdomProviderReferenceNumberListStructure numbers =
                new UnitedKingdomProviderReferenceNumberListStructure();
        numbers.getUnitedKingdomProviderReferenceNumber().add(new BigInteger(RecordedProviders.WHOLE.value()));
        SelectionCriteriaStructure criteria = new SelectionCriteriaStructure();
        criteria.setUnitedKingdomProviderReferenceNumberList(numbers);
        criteria.setProviderStatus(status);
        ProviderQueryStructure query = new ProviderQueryStructure();
        query.setSelectionCriteria(criteria);
        query.setQueryId(BigInteger.ONE);
        return query;
    }
}
