package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.AskedRecord;

/** How a learner comes to the record: an account of their own, then the letter; in both languages. */
class LearnerStartPagesTest {

    private static final String PASSWORD = "four quiet brown horses";
    private static final String START = "/learner/start";

    private final PagesHub hub = PagesHub.shared();

    @Test
    void an_account_leads_nowhere_until_the_letter_binds_it() {
        PageVisitor visitor = signedUp("letter-of-mine");
        assertThat(visitor.get("/learner").uri().getPath()).isEqualTo(START);
        String code = letter("my second word");
        String[] born = hub.dateOfBirth().split("-");
        Map<String, String> wrong = Map.of(
                "uln",
                hub.uln(),
                "birth-day",
                born[2],
                "birth-month",
                born[1],
                "birth-year",
                born[0],
                "code",
                code,
                "word",
                "another word");

        Document refused = Jsoup.parse(visitor.send(START, START, wrong).body());
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.select("#uln-error").text()).contains("This does not fit together");
        assertThat(refused.select("[name=code]").val())
                .as("a code is not sent back")
                .isEmpty();
        assertThat(Jsoup.parse(visitor.send(START, START, Map.of("uln", "123")).body())
                        .select(".govuk-error-summary li"))
                .hasSize(4);

        Map<String, String> right = new HashMap<>(wrong);
        right.put("word", " My  second word ".replace("  ", " "));
        right.put("uln", hub.uln().replaceFirst("(....)(...)(...)", "$1 $2 $3"));
        HttpResponse<String> in = visitor.send(START, START, right);
        assertThat(in.uri().getPath()).isEqualTo("/learner");
        assertThat(in.body()).contains(hub.familyName());
    }

    @Test
    void each_page_of_a_learner_is_in_welsh_where_that_was_chosen() throws IOException {
        PageVisitor learner = hub.as("learner");
        List<String> english = sentences();
        try {
            learner.get("/learner?lang=cy");
            for (String path : learner.walk("/learner", List.of("/learner", "/learner/shares/new"))) {
                Document page = Jsoup.parse(learner.get(path).body());
                assertThat(page.select("html").attr("lang")).as(path).isEqualTo("cy");
                assertThat(page.text()).as(path).doesNotContain(english);
                assertThat(page.select("h1")).as(path).hasSize(1);
            }
        } finally {
            learner.get("/learner?lang=en");
        }
    }

    /** English sentences of these pages that are long enough to stand by themselves. */
    private static List<String> sentences() throws IOException {
        Properties words = new Properties();
        Path file = Path.of(System.getProperty("hub.root"))
                .resolve("modules/web/src/main/resources/org/learnerhub/web/messages/learner.properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.values().stream()
                .map(Object::toString)
                .filter(text -> text.length() > 20 && !text.contains("{"))
                .toList();
    }

    private PageVisitor signedUp(String name) {
        PageVisitor visitor = hub.anybody();
        visitor.send("/sign-up", "/sign-up", Map.of("username", name, "password", PASSWORD));
        HttpResponse<String> in = visitor.send("/sign-in/code", "/sign-in/code", Map.of("code", hub.code(name)));
        assertThat(in.uri().getPath()).isEqualTo(START);
        return visitor;
    }

    /** As an institution makes it that has seen the person. @return its code */
    private String letter(String word) {
        Call call = new Call(
                hub.core().access().enterTrusted(PagesHub.COLLEGE, Operation.MAKE_LETTER),
                "desk",
                UUID.randomUUID().toString());
        AskedRecord asked = new AskedRecord(
                Optional.of(Uln.parse(hub.uln()).orElseThrow()),
                AskedRecord.person(hub.givenName(), hub.familyName(), hub.dateOfBirth(), null),
                "seen");
        return hub.core().sharing().letters().make(call, asked, word).orThrow().code();
    }
}
