package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.registration.RegistrationJob;

/** A file from the page on which it is sent to the page that tells what became of it, mended and sent again. */
class UploadPagesTest {

    private static final String HEAD = "FileVersion,UKPRN,MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,"
            + "LastKnownPostCode,AbilityToShare,VerificationType,Notes\r\n";
    private static final String GOOD = "2A,10099001,U1,Ottilie,Marchbanks,2008-04-11,2,FM71 1AA,1,2,\r\n";
    private static final String BAD = String.join(
            "\r\n",
            ",,U2,Rufus,Netherby,11/13/2008x,1,FM71 1AB,1,2,=1+1",
            ",,U3,,Netherby,2008-05-12,1,FM71 1AB,1,2,",
            "");
    private static final String QUERY = ",,U4,Sabina,Ollerton,13/05/2008,2,FM71 1AD,1,2,\r\n";

    private final PagesHub hub = PagesHub.shared();
    private final PageVisitor college = hub.as("college");

    @Test
    void a_file_is_tried_then_sent_and_its_failed_rows_come_back_mended() {
        String tried = upload("enrolment.csv", HEAD + GOOD + BAD + QUERY);
        Document check = finished(tried);

        assertThat(check.select("h1").text()).isEqualTo("Check before anything is done");
        assertThat(check.text()).contains("New: a number was given 2", "1 row: row 3", "column D, “GivenName”");
        assertThat(registered("Marchbanks")).as("nothing is done yet").isZero();

        String sent = college.send(tried, tried + "/send", Map.of()).uri().getPath();
        String again =
                college.send("/college/upload", tried + "/send", Map.of()).uri().getPath();
        Document result = finished(sent);
        assertThat(again).as("a double click").isEqualTo(sent);
        assertThat(result.select("h1").text()).startsWith("What became of job");
        assertThat(batch(sent).job()).isEqualTo(RegistrationJob.FUL);
        assertThat(batch(sent).origin().wayIn()).isEqualTo(WayIn.UPLOAD);

        String failed = college.get(sent + "/failed.csv").body();
        assertThat(failed.lines().findFirst().orElse("")).endsWith("\"hub_error\",\"hub_code\",\"hub_row\"");
        assertThat(failed).contains("\"'=1+1\"", "\"HUB-3007\",\"3\"").doesNotContain("Marchbanks", "Ollerton");
        String mended =
                failed.replace("11/13/2008x", "2008-11-13").replace("\"U3\",\"\",\"\"", "\"U3\",\"\",\"Magnus\"");
        String second = upload("failed-rows.csv", mended);
        Document clean = finished(second);
        assertThat(clean.text()).contains("New: a number was given 2").doesNotContain("=1+1", "HUB-1101");
    }

    @Test
    void a_file_that_is_none_is_refused_at_once_with_one_reason() {
        Document none = Jsoup.parse(
                college.upload("/college/upload", "/college/upload", Map.of("kind", "file"), "file", "", new byte[0])
                        .body());
        Document refused = finished(upload("notes.csv", "just,some\r\nwords,here\r\n"));

        assertThat(none.title()).startsWith("Error: ");
        assertThat(none.select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
        assertThat(refused.select("h1").text()).endsWith("was refused");
        assertThat(refused.text()).contains("HUB-1006", "nothing was done with it");
        assertThat(refused.select("form[action$=/send]")).isEmpty();
    }

    @Test
    void script_in_names_and_values_is_text() {
        String job =
                upload("<img src=x onerror=alert(1)>.csv", HEAD + GOOD.replace("Marchbanks", "<script>x</script>"));
        Document page = finished(job);
        Document rows = Jsoup.parse(college.get(job + "/rows").body());
        Document history = Jsoup.parse(college.get("/college/batches").body());

        assertThat(page.text()).contains("<img src=x onerror=alert(1)>.csv");
        assertThat(history.text()).contains("<img src=x onerror=alert(1)>.csv");
        assertThat(rows.text()).contains("“<script>x</script>”");
        assertThat(List.of(page, rows, history)).allSatisfy(one -> {
            assertThat(one.select("img")).isEmpty();
            assertThat(one.select("script:not([src])")).isEmpty();
        });
        HttpResponse<byte[]> original = college.fetch(job + "/original");
        assertThat(original.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void examples_beside_the_control_go_through() {
        String example = college.get("/college/templates/learners-example.csv").body();
        Document page = finished(upload("learners-example.csv", example));

        assertThat(page.text()).contains("New: a number was given 2");
        assertThat(page.select("section[aria-labelledby=errors]")).isEmpty();
    }

    @Test
    void what_was_read_otherwise_than_sent_is_confirmed_with_a_note_that_the_trail_keeps() {
        String job = upload("queries.csv", HEAD + GOOD + QUERY);
        Element query = requireNonNull(
                finished(job).select("section[aria-labelledby=queries] form").first());
        Map<String, String> form = Map.of(
                "code",
                query.select("[name=code]").val(),
                "field",
                query.select("[name=field]").val());

        assertThat(college.send(job, job + "/findings", form).body()).contains("Error: ");
        college.send(
                job,
                job + "/findings",
                Map.of(
                        "code",
                        form.getOrDefault("code", ""),
                        "field",
                        form.getOrDefault("field", ""),
                        "note",
                        "Our system writes days first."));

        assertThat(Jsoup.parse(college.get(job).body()).text()).contains("Our system writes days first. demo-college");
        assertThat(trail(job))
                .anyMatch(entry -> entry.operation().equals(Operation.CONFIRM_FINDING.name())
                        && entry.purpose().equals("Our system writes days first."));
    }

    @Test
    void rows_are_shown_when_the_trail_says_so_and_answers_are_marked_until_they_are_fetched() {
        String job = upload("rows.csv", HEAD + GOOD.replace("Marchbanks", "Ravenglass"));
        finished(job);
        String sent = college.send(job, job + "/send", Map.of()).uri().getPath();
        assertThat(finished(sent).text()).contains("Not fetched");
        college.get(sent + "/rows");
        assertThat(trail(sent)).anyMatch(entry -> entry.operation().equals(Operation.SHOW_ROWS.name()));

        HttpResponse<byte[]> output = college.fetch(sent + "/documents/output");

        assertThat(new String(output.body(), StandardCharsets.UTF_8)).contains("Ravenglass", "ReturnCode");
        assertThat(output.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(trail(sent))
                .anyMatch(entry -> entry.operation().equals(Operation.GET_DOCUMENT.name())
                        && entry.purpose().startsWith("asked through a page"));
        assertThat(finished(sent).text()).doesNotContain("Not fetched");
    }

    @Test
    void rows_with_a_finding_are_shown_wherever_they_stand_and_none_where_nothing_was_found() {
        String job = upload("found.csv", HEAD + GOOD.replace("Marchbanks", "Foulkes") + BAD);
        finished(job);

        assertThat(rows(job + "/rows")).isEqualTo(3);
        assertThat(rows(job + "/rows?code=HUB-3007")).isEqualTo(1);
        assertThat(rows(job + "/rows?code=HUB-3007&field=DateOfBirth&from=3")).isEqualTo(1);
        assertThat(rows(job + "/rows?code=HUB-3007&from=4")).isZero();
        assertThat(rows(job + "/rows?code=HUB-3007&field=Gender")).isZero();
        assertThat(rows(job + "/rows?code=HUB-3999")).isZero();
    }

    private int rows(String path) {
        return Jsoup.parse(college.get(path).body()).select("tbody tr").size();
    }

    @Test
    void a_feed_that_would_withdraw_much_waits_for_a_word_and_can_be_refused() {
        PageVisitor body = hub.as("awarding");
        String uln = registered();
        String loaded = sent(body, "results.csv", results(uln, 1, "2024-08-23"));
        assertThat(finished(body, loaded).text()).contains("Created, final 60", "They add up");

        String asked = sent(body, "withdrawals.csv", results(uln, 3, "2024-09-02"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> body.get(asked).body().contains("waits for your word"));
        assertThat(body.get("/awarding/feeds").body()).contains("Waits for your word");
        assertThat(body.send(asked, asked + "/decide", Map.of("decision", "REFUSE"))
                        .body())
                .contains("Error: ", "Enter why");
        body.send(asked, asked + "/decide", Map.of("decision", "REFUSE", "reason", "Sent by mistake."));

        assertThat(finished(body, asked).text()).contains("was refused", "HUB-6031");
    }

    /** Of somebody whom the college has registered. */
    private String registered() {
        String tried =
                upload("one.csv", HEAD + GOOD.replace("U1,Ottilie,Marchbanks,2008", "U9,Perpetua,Wintringham,2007"));
        finished(tried);
        String job = college.send(tried, tried + "/send", Map.of()).uri().getPath();
        finished(job);
        return Jsoup.parse(college.get(job + "/rows").body())
                .select(".hub-number")
                .text()
                .replace(" ", "");
    }

    private static String results(String uln, int action, String actionDate) {
        StringBuilder file = new StringBuilder("Uln,FamilyName,GivenName,UnitOrQualificationReferenceNumber,"
                + "AchievementAwardDate,Grade,Action,ActionDate\r\n");
        for (int day = 0; day < 60; day++) {
            file.append(uln)
                    .append(",Wintringham,Perpetua,601/4505/5,")
                    .append(LocalDate.of(2023, 6, 1).plusDays(day));
            file.append(",8,").append(action).append(',').append(actionDate).append("\r\n");
        }
        return file.toString();
    }

    /** Tried, then sent. */
    private String sent(PageVisitor body, String name, String file) {
        String tried = upload(body, "/awarding", name, file);
        finished(body, tried);
        return body.send(tried, tried + "/send", Map.of()).uri().getPath();
    }

    private List<AuditEntry> trail(String job) {
        return hub.core()
                .store()
                .audit()
                .of(new AuditSubject.Batch(batch(job).id().value()), 0, 50);
    }

    /** @return the address of the job's page */
    private String upload(String name, String file) {
        return upload(college, "/college", name, file);
    }

    private static String upload(PageVisitor who, String area, String name, String file) {
        HttpResponse<String> answer = who.upload(
                area + "/upload",
                area + "/upload",
                Map.of("once", "once-" + System.nanoTime(), "kind", "file"),
                "file",
                name,
                file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.uri().getPath()).as(answer.body()).matches(area + "/batches/[0-9]+");
        return answer.uri().getPath();
    }

    private Document finished(String job) {
        return finished(college, job);
    }

    private Document finished(PageVisitor who, String job) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> batch(job).state().isFinal());
        HttpResponse<String> page = who.get(job);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private Batch batch(String job) {
        long number = Long.parseLong(job.substring(job.lastIndexOf('/') + 1));
        return hub.core().store().ledger().find(new BatchId(number)).orElseThrow();
    }

    private long registered(String family) {
        Document found = Jsoup.parse(college.send(
                        "/college/learners",
                        "/college/learners/by-details",
                        Map.of(
                                "GivenName", "Ottilie",
                                "FamilyName", family,
                                "DateOfBirth-day", "11",
                                "DateOfBirth-month", "4",
                                "DateOfBirth-year", "2008",
                                "Gender", "2",
                                "LastKnownPostCode", "FM71 1AA"))
                .body());
        return found.select(".govuk-summary-card").size();
    }
}
