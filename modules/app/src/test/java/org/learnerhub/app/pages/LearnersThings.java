package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a learner has made on the own pages.
 *
 * @param link of the share
 * @param share its number, as addresses have it
 * @param addition its number
 * @param challenge its reference
 */
record LearnersThings(String link, String share, String addition, String challenge) {

    /** What the learner wrote of themselves. */
    static final String TITLE = "Volunteer at the lifeboat";

    static LearnersThings makeBy(PageVisitor learner) {
        Document made = share(learner);
        String share = last(made, "a[href^=/learner/shares/]").attr("href");
        return new LearnersThings(
                made.select("#link").val().replaceFirst("^https?://[^/]+", ""),
                share.substring(share.lastIndexOf('/') + 1),
                addition(learner),
                challenge(learner));
    }

    private static Document share(PageVisitor learner) {
        Document form = Jsoup.parse(learner.get("/learner/shares/new").body());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", form.select("main [name=_csrf]").val());
        fields.put("form", form.select("[name=form]").val());
        fields.put("entries", form.select("[name=entries]").get(0).val());
        fields.put("recipient", "Bakery");
        fields.put("purpose", "an application");
        fields.put("pin", "4711");
        HttpResponse<String> answer = learner.post("/learner/shares/new", encoded(fields));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** As a form's body. */
    static String encoded(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body.toString();
    }

    private static String addition(PageVisitor learner) {
        String form = "/learner/additions/new";
        Document list = Jsoup.parse(
                learner.send(form, form, Map.of("kind", "WORK", "title", TITLE)).body());
        return last(list, "main form[action$=/remove]").attr("action").replaceAll("\\D", "");
    }

    private static String challenge(PageVisitor learner) {
        String start = "/learner/challenges/new";
        learner.send(start, start, Map.of("kind", "MissingEvent"));
        learner.send(start + "/what", start + "/what", Map.of("qualification", "Cookery", "words", "It is missing."));
        learner.send(start + "/contact", start + "/contact", Map.of());
        String page =
                learner.send(start + "/check", start + "/check", Map.of()).uri().getPath();
        assertThat(page).matches("/learner/challenges/DC\\d+");
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static Element last(Document page, String query) {
        Elements found = page.select(query);
        return found.get(found.size() - 1);
    }
}
