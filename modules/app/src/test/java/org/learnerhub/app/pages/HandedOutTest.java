package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.pages.PagePeople.Role;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Document;

/** What pages hand out: in no frame, as what it is and nothing else, and no formula for a spreadsheet. */
class HandedOutTest {

    private static final String SCRIPT = "<script>alert(77)</script>";
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private static final String HEAD = "FileVersion,UKPRN,MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,"
            + "LastKnownPostCode,AbilityToShare,VerificationType,Notes\r\n";

    private final PagesHub hub = PagesHub.shared();
    private final PagePeople people = PagePeople.of(hub);
    private final PageLooks looks = new PageLooks(hub);

    @Test
    void no_answer_is_shown_in_a_frame_or_taken_for_something_else() {
        Set<String> wrong = new TreeSet<>();
        for (PageAddress address : looks.pages()) {
            wrong(address.toString(), looks.open(address), wrong);
        }
        for (PageAddress address : looks.personal()) {
            HttpResponse<String> answer = looks.open(address);
            wrong(address.toString(), answer, wrong);
            if (!header(answer, "Cache-Control").contains("no-store")) {
                wrong.add(address + " may be kept");
            }
        }
        for (Role role : Role.values()) {
            for (String path : List.of(
                    "/nonsense",
                    "/college/nonsense",
                    "/learner/nonsense",
                    "/errors/HUB-0000",
                    "/s/nonsense",
                    "/helpdesk/cases/nonsense",
                    "/operator",
                    "/assets/nonsense.js",
                    "/assets/hub.css")) {
                wrong(path + " as " + role, people.as(role).get(path), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void wrong(String what, HttpResponse<String> answer, Set<String> wrong) {
        if (!header(answer, "X-Content-Type-Options").equals("nosniff")) {
            wrong.add(what + " is guessed at");
        }
        String type = header(answer, "Content-Type");
        boolean page = type.contains("html") || type.contains("svg");
        if (page && !header(answer, "X-Frame-Options").equals("DENY")) {
            wrong.add(what + " has no X-Frame-Options");
        }
        if (page && !header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'")) {
            wrong.add(what + " has no frame-ancestors");
        }
        if (type.contains("html") && !answer.body().startsWith("<!DOCTYPE html>")) {
            wrong.add(what + " is no page of ours");
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "picture.svg", "page.html.csv", "page.xml"})
    void a_file_that_is_a_page_or_a_picture_is_handed_out_to_be_saved(String name) {
        String content = name.endsWith("svg")
                ? "<svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>"
                : name.endsWith("csv")
                        ? HEAD + "2A,10099001,S1," + SCRIPT + "," + SCRIPT + ",2008-04-11,1,FM71 1AA,1,2,\r\n"
                        : "<!DOCTYPE html><html><body>" + SCRIPT + "</body></html>";
        String job = new PageWork(hub).sent(people.as(Role.ADMINISTRATOR), name, content);
        int handed = 0;
        for (PageAddress address : looks.pages()) {
            if (address.pattern().startsWith("/college/batches/{job}")) {
                for (String document : List.of("output", "receipt", "result", "signature", "report")) {
                    String path = address.pattern().replace("{job}", job).replace("{document}", document);
                    HttpResponse<String> answer = people.as(Role.ADMINISTRATOR).get(path);
                    if (answer.body().contains(SCRIPT)) {
                        handed++;
                        assertThat(header(answer, "Content-Type"))
                                .as(path)
                                .matches("(application/octet-stream|text/csv|application/xml)(;.*)?");
                        assertThat(header(answer, "Content-Disposition"))
                                .as(path)
                                .startsWith("attachment");
                        assertThat(header(answer, "X-Content-Type-Options"))
                                .as(path)
                                .isEqualTo("nosniff");
                    }
                }
            }
        }
        assertThat(handed).as("what was sent is there").isPositive();
        HttpResponse<String> verified = OpenPagesTest.upload(hub, content.getBytes(StandardCharsets.UTF_8));
        assertThat(verified.body()).doesNotContain(SCRIPT).startsWith("<!DOCTYPE html>");
    }

    @Test
    void no_table_has_a_cell_that_a_spreadsheet_would_calculate() {
        StringBuilder rows = new StringBuilder(HEAD);
        List<String> formulas = List.of("=1+1", "+1", "-1", "@SUM(1)", "＝1+1", "'=1", "=HYPERLINK(1)");
        for (int i = 0; i < formulas.size(); i++) {
            rows.append(i == 0 ? "2A,10099001," : ",,")
                    .append("F")
                    .append(i)
                    .append(",Rufus,")
                    .append(formulas.get(i))
                    .append(",no date,1,FM71 1AB,1,2,")
                    .append(formulas.get(i))
                    .append("\r\n");
        }
        String job = new PageWork(hub).sent(people.as(Role.ADMINISTRATOR), "formulas.csv", rows.toString());
        String failed = people.as(Role.ADMINISTRATOR)
                .get("/college/batches/" + job + "/failed.csv")
                .body();
        assertThat(cells(failed)).contains("'=1+1", "'+1", "'-1", "'@SUM(1)", "'＝1+1", "''=1", "'=HYPERLINK(1)");
        assertThat(calculated(failed)).isEmpty();

        List<PageAddress> tables = looks.pages().stream()
                .filter(address -> address.pattern().endsWith(".csv"))
                .toList();
        assertThat(tables).hasSizeGreaterThan(6);
        for (PageAddress address : tables) {
            HttpResponse<String> answer = looks.open(address);
            assertThat(header(answer, "Content-Type")).as(address.toString()).startsWith("text/csv");
            assertThat(header(answer, "Content-Disposition"))
                    .as(address.toString())
                    .startsWith("attachment");
            assertThat(calculated(answer.body())).as(address.toString()).isEmpty();
        }
    }

    /** Signed byte by byte, for programs: an apostrophe would make another document of it. See the threat model. */
    @Test
    void an_answer_is_the_very_document_that_was_signed() throws IOException {
        Batch batch =
                hub.core().store().ledger().find(PageThings.of(hub).dryRun()).orElseThrow();
        HttpResponse<byte[]> answer =
                people.as(Role.ADMINISTRATOR).fetch("/college/batches/" + batch.id() + "/documents/output");

        try (InputStream signed = hub.core()
                .answers()
                .document(batch, Document.OUTPUT, batch.edition())
                .content()) {
            assertThat(answer.body()).isEqualTo(signed.readAllBytes());
        }
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
    }

    private static List<String> calculated(String csv) {
        return cells(csv).stream()
                .filter(cell -> !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0)
                .toList();
    }

    private static List<String> cells(String csv) {
        try (Stream<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv.replace("\ufeff", "")).stream()) {
            return lines.flatMap(line -> line.getFields().stream()).toList();
        }
    }
}
