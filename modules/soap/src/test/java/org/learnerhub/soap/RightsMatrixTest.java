package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.external.ExternalOperations;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.soap.record.RecordService;

/** The table of {@code docs/rights.md} against what the doors do; the operations come from the WSDLs. */
class RightsMatrixTest {

    private static final Map<String, List<String>> DOORS = Map.of(
            "learner-service-g1", List.of(LearnerServices.G1, LearnerServices.G1_OLD),
            "learner-service-g2", List.of(LearnerServices.G2),
            "batch-exchange", List.of(ExchangeService.PATH),
            "learner-service-r9", List.of(RecordService.PATH),
            "external-service", List.of(ExternalOperations.PATH));

    /** What is wrong with a request of credentials only: not built right, no learner, no job type, no such job. */
    private static final Set<String> TOLD = Set.of("HUB-1013", "HUB-1016", "HUB-1017", "HUB-1018");

    /** What the external service has for the right that is missing (contract 2). */
    private static final String NOT_SET_UP = "WSRC0043";

    @TempDir
    private Path folder;

    @Test
    void every_operation_answers_every_set_of_rights_as_the_table_says() throws IOException {
        List<List<String>> table = table();
        List<Set<Role>> sets = sets();
        assertThat(table.get(0))
                .as("a column for each set of rights, and for a wrong password")
                .hasSize(2 + sets.size() + 1);
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (RunningServices doors = new RunningServices(folder, false)) {
            for (WsdlOperations operation : operations()) {
                List<String> answers = new ArrayList<>();
                for (Set<Role> rights : sets) {
                    answers.add(answer(doors, operation, institution(doors, rights), MemoryInstitutions.PASSWORD));
                }
                answers.add(sets.stream()
                        .map(rights -> answer(doors, operation, institution(doors, rights), "sixteen letters?"))
                        .distinct()
                        .collect(Collectors.joining(" or ")));
                found.put(operation.wsdl() + " " + operation.name(), answers);
            }
        }
        assertThat(found).isEqualTo(expected(table));
    }

    @Test
    void an_unknown_organisation_gets_nothing_from_any_operation() {
        try (RunningServices doors = new RunningServices(folder, false)) {
            assertThat(operations())
                    .isNotEmpty()
                    .allMatch(operation -> answer(doors, operation, "TEST9999", MemoryInstitutions.PASSWORD)
                            .equals("HUB-2001"));
        }
    }

    private static List<WsdlOperations> operations() {
        return Stream.of(
                        "learner-service-g1",
                        "learner-service-g2",
                        "batch-exchange",
                        "learner-service-r9",
                        "external-service")
                .flatMap(wsdl -> WsdlOperations.of(wsdl).stream())
                .toList();
    }

    /** In the order of the table's columns. Rights add up, so one set of several roles is enough. */
    private static List<Set<Role>> sets() {
        return List.of(
                EnumSet.noneOf(Role.class),
                EnumSet.of(Role.LEARNER_REGISTRATION),
                EnumSet.of(Role.AWARDING),
                EnumSet.of(Role.LEARNER_REGISTRATION, Role.AWARDING),
                EnumSet.of(Role.PROVIDER_REGISTER),
                EnumSet.of(Role.OVERSIGHT));
    }

    private static String institution(RunningServices doors, Set<Role> rights) {
        Ukprn ukprn = new Ukprn("RIGHTS00");
        doors.institutions.save(new Institution(
                ukprn,
                null,
                "Invented",
                rights,
                doors.institutions.passwords.of(ukprn, MemoryInstitutions.PASSWORD),
                null,
                null));
        return ukprn.value();
    }

    /** At all addresses of the operation, which must agree: a refusal of the door, or {@code allowed}. */
    private static String answer(RunningServices doors, WsdlOperations operation, String ukprn, String password) {
        return Objects.requireNonNull(DOORS.get(operation.wsdl())).stream()
                .map(door -> Soap.post(doors.uri(door), request(operation, ukprn, password)))
                .map(answer -> verdict(operation, answer))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** Allowed is who gets the operation's answer, or is told what of the request beyond the credentials is wrong. */
    private static String verdict(WsdlOperations operation, HttpResponse<String> answer) {
        Matcher code = Pattern.compile("HUB-[0-9]{4}").matcher(answer.body());
        boolean fault = answer.statusCode() == 500 && answer.body().contains("Fault>") && code.find();
        if (fault && code.group().startsWith("HUB-2")) {
            return code.group();
        }
        if (answer.body().contains(NOT_SET_UP)) {
            return NOT_SET_UP;
        }
        boolean told = fault && TOLD.contains(code.group());
        boolean answered = answer.statusCode() == 200 && answer.body().contains(operation.element() + "Response");
        return told || answered ? "allowed" : "strange: " + answer.statusCode() + " " + answer.body();
    }

    /** The credentials and nothing else: whoever is let in is told what is missing. */
    private static String request(WsdlOperations operation, String ukprn, String password) {
        String q = operation.wsdl().equals("batch-exchange") ? "" : "q:";
        return Soap.envelope("<" + q + operation.element() + " xmlns" + (q.isEmpty() ? "" : ":q") + "='"
                + operation.namespace() + "'>" + credentials(operation.wsdl(), ukprn, password) + "</" + q
                + operation.element() + ">");
    }

    private static String credentials(String wsdl, String ukprn, String password) {
        String block = "<UKPRN>" + ukprn + "</UKPRN><OrgPassword>" + password
                + "</OrgPassword><UserName>R. Registrar</UserName>";
        return switch (wsdl) {
            case "batch-exchange" -> "<Credentials>" + block + "</Credentials>";
            case "learner-service-r9" ->
                "<q:invokingOrganisation><Password>" + password + "</Password><Ukprn>" + ukprn
                        + "</Ukprn><Username>R. Registrar</Username></q:invokingOrganisation>";
            case "external-service" ->
                "<q:invokingUser><OrgPassword>" + password + "</OrgPassword><OrganisationRef>" + ukprn
                        + "</OrganisationRef><UserName>R. Registrar</UserName></q:invokingUser>";
            default -> block;
        };
    }

    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(Path.of("..", "..", "docs", "rights.md")).stream()
                .takeWhile(line -> !line.equals("## Pages"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| WSDL"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static Map<String, List<String>> expected(List<List<String>> table) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        table.forEach(row -> expected.put(row.get(0) + " " + row.get(1), row.subList(2, row.size())));
        return expected;
    }
}
