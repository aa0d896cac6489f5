package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.pages.PagePeople.Role;

/**
 * Names, days of birth and numbers of learners are on pages, where they are noted, and nowhere around them: not in addresses,
 * which proxies log and browsers keep, not in titles, not in the hub's own log.
 */
class NoPersonalDataAroundPagesTest {

    /** What is asked by an address stands in it; nothing of anybody is asked so. */
    private static final Set<String> ASKED_BY_ADDRESS =
            Set.of("batch", "code", "end", "field", "from", "kind", "q", "state", "ukprn");

    /** Of a file that was called after somebody. */
    private static final String FILE = "Winterbourne-Oyelaran";

    private final PagesHub hub = PagesHub.shared();
    private final PagePeople people = PagePeople.of(hub);
    private final PageLooks looks = new PageLooks(hub);
    private final Set<String> wrong = new TreeSet<>();

    @Test
    void no_address_no_title_and_no_log_tells_of_anybody() {
        int pages = 0;
        try (CapturedLog log = CapturedLog.open()) {
            for (PageAddress address : looks.pages()) {
                examine(looks.open(address));
                pages++;
            }
            for (PageAddress address : looks.personal()) {
                examine(looks.open(address));
            }
            for (Map.Entry<Role, String> area : areas().entrySet()) {
                for (String path : people.as(area.getKey()).walk(area.getValue(), List.of(area.getValue()))) {
                    examine(people.as(area.getKey()).get(path));
                    pages++;
                }
            }
            asked();
            examine(people.as(Role.ADMINISTRATOR).get("/college/batches"));
            examine(people.as(Role.OPERATOR).get("/operator/batches"));
            log.lines().forEach(line -> tell("log", line));
        }
        assertThat(pages).isGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    private static Map<Role, String> areas() {
        Map<Role, String> areas = new LinkedHashMap<>();
        areas.put(Role.ADMINISTRATOR, "/college");
        areas.put(Role.AWARDING, "/awarding");
        areas.put(Role.LEARNER, "/learner");
        areas.put(Role.HELPDESK, "/helpdesk");
        areas.put(Role.OPERATOR, "/operator");
        return areas;
    }

    /** Whatever asks for a number or a name, asked rightly and wrongly. */
    private void asked() {
        String uln = hub.another().uln();
        String family = hub.another().family();
        PageVisitor desk = people.as(Role.HELPDESK);
        for (String purpose : List.of("", "call 4714")) {
            examine(desk.send("/helpdesk/find", "/helpdesk/find", Map.of("uln", uln, "purpose", purpose)));
            examine(desk.send(
                    "/helpdesk/merge", "/helpdesk/merge", Map.of("uln", uln, "master", hub.uln(), "reason", purpose)));
            examine(people.as(Role.OPERATOR)
                    .send("/operator/audit", "/operator/audit", Map.of("uln", uln, "purpose", purpose)));
        }
        examine(people.as(Role.OPERATOR).send("/operator/batches", "/operator/batches", Map.of("file", FILE)));
        examine(people.as(Role.COLLEGE)
                .send("/college/learners", "/college/learners/by-number", Map.of("ULN", uln, "FamilyName", family)));
        examine(people.as(Role.UNBOUND).send("/learner/start", "/learner/start", Map.of("uln", uln)));
        examine(people.as(Role.ADMINISTRATOR)
                .upload(
                        "/college/upload",
                        "/college/upload",
                        Map.of("once", "named-" + System.nanoTime(), "kind", "file"),
                        "file",
                        FILE + ".csv",
                        ("just,some\r\n" + family + "," + uln + "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void examine(HttpResponse<String> answer) {
        Optional<HttpResponse<String>> step = Optional.of(answer);
        while (step.isPresent()) {
            String uri = step.get().uri().toString();
            tell("address", uri);
            step.get()
                    .headers()
                    .map()
                    .forEach((name, values) -> tell("header " + name + " of " + uri, values.toString()));
            step = step.get().previousResponse();
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            examine(answer.uri().getPath(), Jsoup.parse(answer.body()));
        }
    }

    private void examine(String path, Document page) {
        tell("title of " + path, page.title());
        page.select("[href], [src], [action], [formaction]").forEach(one -> {
            for (String name : List.of("href", "src", "action", "formaction")) {
                tell("address on " + path, one.attr(name));
            }
        });
        page.select("form:not([method=post]) [name]").forEach(one -> {
            if (!ASKED_BY_ADDRESS.contains(one.attr("name"))) {
                wrong.add(path + " asks for " + one.attr("name") + " by its address");
            }
        });
    }

    private void tell(String where, String text) {
        List<String> told = looks.told(text);
        if (!told.isEmpty() || text.contains(FILE)) {
            wrong.add(where + " tells " + told + " in " + text);
        }
    }
}
