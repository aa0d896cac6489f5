package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.pages.PagePeople.Role;
import org.learnerhub.app.pages.PageRights.Who;
import org.learnerhub.app.pages.PageThings.Thing;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Opens each address as whoever may, with what there is for them, and knows whose data would show. */
final class PageLooks {

    private static final String ENTRIES = "[name=entries]";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final PagesHub hub;
    private final PagePeople people;
    private final PageThings things;
    private final PageRights rights = PageRights.read();

    PageLooks(PagesHub hub) {
        this.hub = hub;
        people = PagePeople.of(hub);
        things = PageThings.of(hub);
    }

    /** Those that show data of learners. */
    List<PageAddress> personal() {
        return rights.decided().keySet().stream()
                .filter(address -> rights.of(address).personal())
                .toList();
    }

    boolean isPersonal(PageAddress address) {
        return rights.of(address).personal();
    }

    /** Every page; not the doors of programs. */
    List<PageAddress> pages() {
        return rights.decided().keySet().stream()
                .filter(address -> rights.of(address).who() != Who.PROGRAM)
                .filter(address -> address.method().equals("GET"))
                .toList();
    }

    /**
     * What tells of people: their numbers, however written, their family names and days of birth. One of the days stands as
     * an example of a date in the words of the pages, so it is looked for as pages write dates.
     */
    List<String> words() {
        PagesHub.Known other = hub.another();
        return Stream.of(
                        ofNumber(hub.uln()),
                        ofNumber(other.uln()),
                        Stream.of(hub.familyName(), other.family(), PageThings.OF_ROWS),
                        Stream.of(LONG.format(LocalDate.parse(hub.dateOfBirth())), other.born()))
                .flatMap(words -> words)
                .toList();
    }

    static Stream<String> ofNumber(String uln) {
        return Stream.of(uln, uln.replaceFirst("(....)(...)(...)", "$1 $2 $3"));
    }

    /** Of these words, those in a text. */
    List<String> told(String text) {
        return words().stream().filter(text::contains).toList();
    }

    HttpResponse<String> open(PageAddress address) {
        return prepared(address).get();
    }

    /** What it takes is fetched before: a form, or the pages before a page. */
    Supplier<HttpResponse<String>> prepared(PageAddress address) {
        Optional<Thing> thing = things.at(address);
        Role role =
                thing.map(Thing::role).orElseGet(() -> role(rights.of(address).who()));
        String path = thing.map(Thing::own).orElse(address.pattern());
        PageVisitor visitor = people.as(role);
        if (address.method().equals("POST")) {
            return form(visitor, path);
        } else if (path.startsWith("/learner/challenges/new/")) {
            String begin = "/learner/challenges/new";
            visitor.send(begin, begin, Map.of("kind", "IncorrectEvent"));
        }
        return () -> visitor.get(path);
    }

    private static Role role(Who who) {
        return switch (who) {
            case EVERYBODY, PROGRAM -> Role.NOBODY;
            case PASSWORD, ACCOUNT, HELPDESK -> Role.HELPDESK;
            case LEARNER_START -> Role.UNBOUND;
            case LEARNER -> Role.LEARNER;
            case STAFF, COLLEGE -> Role.COLLEGE;
            case COLLEGE_ADMINISTRATOR -> Role.ADMINISTRATOR;
            case AWARDING -> Role.AWARDING;
            case AWARDING_ADMINISTRATOR -> Role.AWARDING_ADMINISTRATOR;
            case OPERATOR -> Role.OPERATOR;
        };
    }

    /** A form that a page has, filled in as it takes to be shown somebody. */
    private Supplier<HttpResponse<String>> form(PageVisitor visitor, String path) {
        Map<String, String> fields = new LinkedHashMap<>();
        String page = path.replaceFirst("/(by-number|by-details|details)$", "");
        Document form = page.startsWith("/learner/")
                ? withEntries(visitor, page)
                : Jsoup.parse(visitor.get(page).body());
        form.select("main form [type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        if (path.matches(".*/(learners/by-.*|find/details|letters)")) {
            fields.put("purpose", "call 4713");
            details().forEach((field, text) -> fields.put(field.xmlName(), text));
            String[] born = hub.another().born().split("-");
            fields.put("ULN", hub.another().uln());
            fields.put("DateOfBirth-day", born[2]);
            fields.put("DateOfBirth-month", born[1]);
            fields.put("DateOfBirth-year", born[0]);
            fields.put("purpose", "call 4715");
            fields.put("word", "yellowhammer");
        } else if (path.startsWith("/learner/")) {
            fields.put("entries", form.select(ENTRIES).get(0).val());
            fields.put("face", "read");
        } else if (path.startsWith("/s/")) {
            fields.put("get", "xml");
        } else {
            throw new IllegalStateException("nobody has said what " + path + " is sent");
        }
        return () -> visitor.post(path, LearnersThings.encoded(fields));
    }

    /** While timed work amends the record, the page may have nothing to choose from, or say that it is busy. */
    private static Document withEntries(PageVisitor visitor, String page) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> opened(visitor, page),
                        form -> !form.select(ENTRIES).isEmpty());
    }

    private static Document opened(PageVisitor visitor, String page) {
        HttpResponse<String> answer = visitor.get(page);
        Document form = Jsoup.parse(answer.body());
        if (form.select(ENTRIES).isEmpty()) {
            System.out.println(page + " has no entries, it is answered " + answer.statusCode() + ": "
                    + form.select("h1").text());
        }
        return form;
    }

    private Map<LearnerField, String> details() {
        Uln uln = Uln.of(hub.another().uln());
        RegisteredLearner learner =
                hub.core().store().register().findByUln(List.of(uln)).get(uln);
        LearnerDetails details = requireNonNull(learner).details();
        Map<LearnerField, String> texts = new LinkedHashMap<>();
        LearnerField.KEY_FIELDS.forEach(field -> texts.put(field, details.text(field)));
        return texts;
    }
}
