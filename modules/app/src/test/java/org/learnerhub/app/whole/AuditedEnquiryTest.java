package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.testkit.H2Databases;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told of a learner stands in the audit trail before the answer leaves; without a trail there is no answer. */
class AuditedEnquiryTest {

    private static final String FIND = """
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
                xmlns:f="http://api.lrs.miap.gov.uk/findmsg"><soapenv:Body><f:FindLearnerByULN>
            <FindType>FUL</FindType><UKPRN>%s</UKPRN><OrgPassword>%s</OrgPassword><UserName>R. Registrar</UserName>
            <ULN>%s</ULN><FamilyName>%s</FamilyName><GivenName>%s</GivenName>
            </f:FindLearnerByULN></soapenv:Body></soapenv:Envelope>
            """;

    @TempDir
    private Path folder;

    @Test
    void a_find_leaves_an_entry_and_is_not_answered_where_it_cannot() throws IOException, InterruptedException {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2)) {
            Path file = RunningHub.generate(folder.resolve("one.csv"), 1, 5);
            hub.submit(file, RunningHub.COLLEGE, folder.resolve("out"));
            OutputFile.Line learner =
                    OutputFile.read(folder.resolve("out/output.csv")).lines().get(0);
            Uln uln = Uln.of(learner.uln());

            HttpResponse<String> answer = find(hub, learner);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("WSRC0004");
            List<AuditEntry> entries = hub.server().core().store().audit().of(uln, 0, 10);
            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).operation()).isEqualTo("learnerByULN");
            assertThat(entries.get(0).actor().userName()).isEqualTo("R. Registrar");
            assertThat(entries.get(0).shown().words()).contains("shown-record");

            new JdbcTemplate(hub.server().core().store().dataSource())
                    .execute("alter table audit_entry rename to audit_entry_away");
            HttpResponse<String> refused = find(hub, learner);

            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).doesNotContain("CreatedDate", "<Learner>");
        }
    }

    private static HttpResponse<String> find(RunningHub hub, OutputFile.Line learner)
            throws IOException, InterruptedException {
        String[] person = learner.person().split("\\|");
        String body = FIND.formatted(
                RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), learner.uln(), person[1], person[0]);
        HttpRequest request = HttpRequest.newBuilder(URI.create(hub.address() + "/services/LearnerService"))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
