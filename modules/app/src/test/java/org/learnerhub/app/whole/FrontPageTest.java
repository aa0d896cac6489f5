package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractHolder;
import org.learnerhub.domain.extract.ExtractLedger.Issued;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.store.Store;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SampleLearners;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xmlunit.util.Convert;

/** The open page of a running hub, as a browser gets it: by HTTP, following what it refers to. */
class FrontPageTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static final String PUBLIC_URL = "https://hub.example.org";

    @TempDir
    private static Path folder = Path.of("");

    private static RunningHub hub;

    @BeforeAll
    static void start() {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 1);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void it_is_for_everybody_and_lets_nothing_in_but_its_own_style_and_script() throws Exception {
        HttpResponse<String> answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                .doesNotContain("unsafe", "*")
                .contains("frame-ancestors 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("style=").doesNotContainPattern("<script(?![^>]* src=\"/assets/)");
    }

    @Test
    void whatever_it_refers_to_is_there_and_of_this_hub() throws Exception {
        for (String page : List.of("/", "/developers")) {
            for (String place : places(page)) {
                assertThat(place).startsWith("/").doesNotStartWith("//").doesNotContain(":");
                assertThat(get(place).statusCode()).as(page + " " + place).isIn(200, 302);
            }
        }
        assertThat(places("/")).contains("/developers", "/errors", "/verify", "/college", "/learner");
        assertThat(places("/developers")).contains("/trust/ca.pem", "/documents/protocol.md", "/api/openapi.json");
    }

    private static Set<String> places(String page) throws IOException, InterruptedException {
        Set<String> places = new TreeSet<>();
        for (Element element : elements(page(page), "*")) {
            places.add(element.getAttribute("href"));
            places.add(element.getAttribute("src"));
        }
        places.removeIf(place -> place.isEmpty() || place.startsWith("#"));
        return places;
    }

    @Test
    void developers_are_told_the_wsdl_of_every_service_that_there_is() throws Exception {
        List<String> wsdls = places("/developers").stream()
                .filter(place -> place.endsWith("?wsdl"))
                .toList();

        try (var contracts = Files.list(RunningHub.ROOT.resolve("wsdl"))) {
            assertThat(wsdls).hasSize((int) contracts.count());
        }
        for (String wsdl : wsdls) {
            assertThat(get(wsdl).body()).as(wsdl).contains("definitions", hub.address());
        }
    }

    @Test
    void it_can_be_read_aloud() throws Exception {
        Document page = page("/");

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "title"))
                .singleElement()
                .satisfies(title -> assertThat(title.getTextContent()).isNotBlank());
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "th"))
                .allMatch(heading -> !heading.getAttribute("scope").isEmpty());
        assertThat(links())
                .extracting(Element::getTextContent)
                .allMatch(text -> text.length() > 3)
                .noneMatch(text -> Pattern.matches("(?i)(click )?(here|more|link)", text));
    }

    @Test
    void keys_of_extracts_are_published_and_stay_so_when_another_signs() throws Exception {
        List<String> before = keyNames(get("/.well-known/jwks.json"));
        assertThat(before).hasSize(1);

        RunningHub.Ended rolled = RunningHub.command(
                "keys", "roll", "--data", folder.resolve("data").toString());

        assertThat(rolled.code()).as(rolled.err()).isZero();
        HttpResponse<String> after = get("/.well-known/jwks.json");
        assertThat(header(after, "Content-Type")).isEqualTo("application/jwk-set+json");
        assertThat(header(after, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(keyNames(after)).hasSize(2).endsWith(before.get(0));
        assertThat(keyNames(get("/.well-known/did.json"))).isEqualTo(keyNames(after));
        assertThat(keyNames(get("/.well-known/jwt-vc-issuer"))).isEqualTo(keyNames(after));
        assertThat(after.body()).doesNotContain("\"d\"");
        assertThat(RunningHub.command(
                                "keys", "list", "--data", folder.resolve("data").toString())
                        .out())
                .containsPattern("signs\\R[^\\n]*retired");
    }

    private static List<String> keyNames(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Pattern.compile("\"kid\":\"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void status_lists_are_for_everybody_and_whole() throws Exception {
        Store store = hub.server().core().store();
        StatusPlace place =
                store.unitOfWork().get(() -> store.extracts().ledger(PUBLIC_URL).place(7));

        HttpResponse<String> list = get("/status/1");
        HttpResponse<String> refresh = get("/status/1/refresh");
        HttpResponse<String> token = get("/status/1/token");

        assertThat(header(list, "Content-Type")).isEqualTo("application/vc+jwt");
        assertThat(header(refresh, "Content-Type")).isEqualTo("application/vc+jwt");
        assertThat(header(token, "Content-Type")).isEqualTo("application/statuslist+jwt");
        for (HttpResponse<String> answer : List.of(list, refresh, token)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
            assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=300, public");
        }
        assertThat(get("/status/2").statusCode()).isEqualTo(404);
        assertThat(get("/status/2/refresh").statusCode()).isEqualTo(404);
        assertThat(get("/status/x").statusCode()).isEqualTo(404);
        HttpRequest again = HttpRequest.newBuilder(URI.create(hub.address() + "/status/1"))
                .header("If-None-Match", header(list, "ETag"))
                .build();
        assertThat(BROWSER.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        assertWithdrawingIsNotedAndTold(store, place);
    }

    private static void assertWithdrawingIsNotedAndTold(Store store, StatusPlace place) {
        String id = "0123456789abcdef0123456789abcdef";
        Uln uln = SampleLearners.uln(7);
        ExtractHead head = new ExtractHead(
                id,
                new ExtractHolder(uln, "Zoë", "Łącka", null),
                Instant.parse("2026-09-01T10:00:00Z"),
                null,
                null,
                null,
                place);
        store.unitOfWork()
                .run(() -> store.extracts().ledger(PUBLIC_URL).issued(new Issued(head, uln, List.of(), head.digest())));

        RunningHub.Ended wrong = extract("withdraw", "f" + id.substring(1), "--reason", "lost");
        RunningHub.Ended right = extract("withdraw", id, "--reason", "the learner lost the paper");
        RunningHub.Ended listed = extract("list", "--uln", uln.toString());

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("HUB-6129");
        assertThat(right.out()).startsWith("extract " + id + " withdrawn");
        assertThat(listed.out())
                .startsWith(id + "  issued 2026-09-01T10:00:00Z  until no end  0 events  withdrawn since ");
        assertThat(store.extracts().issued().notValid(1))
                .containsExactly(Map.entry((int) place.index(), Standing.WITHDRAWN));
        assertThat(store.audit().of(new AuditSubject.Learner(uln), 0, 10))
                .extracting(AuditEntry::operation)
                .containsExactly("extract-list", "extract-withdraw");
    }

    private static RunningHub.Ended extract(String... arguments) {
        List<String> all = new ArrayList<>(List.of("extract"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return RunningHub.command(all.toArray(String[]::new));
    }

    @Test
    void documents_are_those_of_the_sources_and_no_others() throws Exception {
        HttpResponse<String> protocol = get("/documents/protocol.md");

        assertThat(protocol.body()).isEqualTo(Files.readString(RunningHub.ROOT.resolve("docs/protocol.md")));
        assertThat(header(protocol, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(header(protocol, "X-Content-Type-Options")).isEqualTo("nosniff");
        for (String other : List.of("operations.md", "..%2Ffront.html", "%2e%2e/front.html", "", "protocol.md/")) {
            assertThat(get("/documents/" + other).statusCode()).as(other).isBetween(400, 404);
        }
    }

    @Test
    void it_is_only_to_be_read() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(URI.create(hub.address() + "/"))
                .POST(BodyPublishers.ofString("a=b"))
                .build();

        assertThat(BROWSER.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void what_a_learner_shares_is_opened_by_a_form_fetched_in_three_faces_and_verified() throws Exception {
        SharedPages pages = new SharedPages(hub);
        pages.prepare();
        MakeShare.Made made = pages.share("4711");
        String address = "/s/" + made.secret().text();

        HttpResponse<byte[]> closed = pages.get(address);
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(closed.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(closed.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'")
                .contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(SharedPages.text(closed))
                .contains("for=\"pin\"")
                .doesNotContain("Bakery", made.secret().text());

        assertThat(pages.post(address, Map.of("pin", "0000")).statusCode()).isEqualTo(403);
        assertThat(pages.post(address, Map.of("get", "xml")).statusCode()).isEqualTo(403);
        assertThat(pages.post(address + "?pin=4711", Map.of()).statusCode())
                .as("a PIN in the address")
                .isEqualTo(404);
        String shown = SharedPages.text(pages.post(address, Map.of("pin", "4711", "name", "Mr Baker", "get", "show")));
        assertThat(shown)
                .contains("Example &lt;Bakery&gt;")
                .doesNotContain(made.secret().text(), "4711");
        String pass = shown.replaceAll("(?s).*name=\"pass\" value=\"([^\"]+)\".*", "$1");

        byte[] xml = new byte[0];
        for (String face : List.of("json", "pdf", "xml")) {
            HttpResponse<byte[]> fetched = pages.post(address, Map.of("pass", pass, "get", face));
            assertThat(fetched.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("extract." + face);
            xml = fetched.body();
            assertThat(SharedPages.text(pages.upload(xml)))
                    .as(face)
                    .contains("hub-verdict--genuine", "Genuine</h1>", "Date of birth");
        }
        String forged = new String(xml, StandardCharsets.UTF_8).replace(">8<", ">9<");
        byte[] other = forged.getBytes(StandardCharsets.UTF_8);
        assertThat(SharedPages.text(pages.upload(other)))
                .contains("hub-verdict--changed", "Changed since it was issued</h1>");
        assertThat(SharedPages.text(pages.send("/api/verify", "application/xml", xml)))
                .contains("\"verdict\":\"GENUINE\"");
        assertThat(SharedPages.text(pages.send("/api/verify", "application/xml", other)))
                .contains("\"verdict\":\"CHANGED\"");
        assertThat(SharedPages.text(pages.upload("no extract".getBytes(StandardCharsets.UTF_8))))
                .contains("hub-verdict--unreadable", "We cannot read this file</h1>");

        pages.revoke(made);
        HttpResponse<byte[]> gone = pages.get(address);
        HttpResponse<byte[]> never = pages.get("/s/" + "a".repeat(32));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(never.body());
        assertThat(pages.post(address, Map.of("pin", "4711")).body()).isEqualTo(never.body());
        assertThat(pages.post(address, Map.of("pass", pass, "get", "xml")).statusCode())
                .isEqualTo(404);
        assertThat(pages.get("/s/something-else").body()).isEqualTo(never.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(hub.address() + path)).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The page keeps to what HTML and XML have in common. */
    private static Document page(String path) throws IOException, InterruptedException {
        String html = get(path).body().replaceFirst("<!DOCTYPE html>\\s*", "");
        return Convert.toDocument(new StreamSource(new StringReader(html)));
    }

    private static List<Element> links() throws IOException, InterruptedException {
        return elements(page("/"), "a");
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
