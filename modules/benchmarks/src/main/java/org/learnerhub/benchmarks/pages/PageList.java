package org.learnerhub.benchmarks.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.app.PagesStory;
import org.learnerhub.app.pages.PageVisitor;

/**
 * The pages of each role: those that links lead to, as the demo finds them, and those that people reach by forms, filters and
 * turning many pages.
 */
public final class PageList {

    private static final String WHY = "a question of the learner";
    private static final Pattern ONWARD = Pattern.compile("href=\"([^\"#]*[?&](?:before|after|page|from)=[^\"#]*)\"");

    private static final Pattern PLOT = Pattern.compile("src=\"(/operator/plots/[^\"]*)\"");

    /** @param errors a tried file with thousands of rows that fail, sent once in earnest too */
    public record Given(PagesStory story, long errors, long sent, long middle, String known) {}

    private final Given given;
    private final List<PageTimes> pages = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    public PageList(Given given) {
        this.given = given;
    }

    public List<PageTimes> all(PageVisitor anybody, Map<String, PageVisitor> people) {
        people.forEach((role, visitor) -> {
            String home = "/" + role;
            visitor.walk(home, List.of(home)).forEach(path -> add(role, visitor, path));
        });
        college(require(people, "college"));
        awarding(require(people, "awarding"));
        helpdesk(require(people, "helpdesk"));
        operator(require(people, "operator"));
        add("learner", require(people, "learner"), "/learner/looks?page=500");
        add("employer", anybody, "/");
        add("employer", anybody, "/verify");
        add("employer", anybody, "/developers");
        add("employer", anybody, "/errors");
        add("employer", anybody, "/sign-in");
        given.story().links().forEach(link -> add("employer", anybody, link.replaceFirst("^https?://[^/]+", "")));
        return pages;
    }

    private static PageVisitor require(Map<String, PageVisitor> people, String role) {
        PageVisitor visitor = people.get(role);
        if (visitor == null) {
            throw new IllegalArgumentException(role);
        }
        return visitor;
    }

    private void add(String role, PageVisitor visitor, String path) {
        if (listed.add(role + path)) {
            pages.add(new PageTimes(role, visitor, path, null));
        }
    }

    private void form(String role, PageVisitor visitor, String page, String action, Map<String, String> fields) {
        pages.add(new PageTimes(role, visitor, action, visitor.form(page, fields)));
    }

    /** The page that a list leads on to. */
    private void onward(String role, PageVisitor visitor, String path) {
        add(role, visitor, path);
        Matcher next = ONWARD.matcher(visitor.get(path).body());
        while (next.find()) {
            add(role, visitor, next.group(1).replace("&amp;", "&"));
        }
    }

    private void college(PageVisitor visitor) {
        for (long job : List.of(given.errors(), given.sent())) {
            String batch = "/college/batches/" + job;
            add("college", visitor, batch);
            onward("college", visitor, batch + "/rows");
            onward("college", visitor, batch + "/rows?end=failed");
            onward("college", visitor, batch + "/rows?end=failed&from=12000");
            add("college", visitor, batch + "/rows?code=HUB-3010&field=FamilyName");
            add("college", visitor, batch + "/rows?code=HUB-3021");
            add("college", visitor, batch + "/rows?code=HUB-3999");
            add("college", visitor, "/batches/" + job + "/rows/15000");
        }
        onward("college", visitor, "/college/batches");
        onward("college", visitor, "/college/batches?before=" + given.middle());
        onward("college", visitor, "/college/feeds");
        onward("college", visitor, "/college/held");
        onward("college", visitor, "/college/held?registered=true");
        onward("college", visitor, "/college/reviews");
        onward("college", visitor, "/college/reviews?decided=true");
        form(
                "college",
                visitor,
                "/college/learners",
                "/college/learners/by-number",
                Map.of("ULN", given.known(), "GivenName", "Nobody", "FamilyName", "Nowhere"));
        form(
                "college",
                visitor,
                "/college/learners",
                "/college/learners/by-details",
                Map.of(
                        "GivenName",
                        "John",
                        "FamilyName",
                        "Smith",
                        "DateOfBirth-day",
                        "1",
                        "DateOfBirth-month",
                        "3",
                        "DateOfBirth-year",
                        "2009",
                        "Gender",
                        "1",
                        "LastKnownPostCode",
                        "S1 1AA",
                        "FindType",
                        "FUL"));
    }

    private void awarding(PageVisitor visitor) {
        onward("awarding", visitor, "/awarding/batches");
        onward("awarding", visitor, "/awarding/feeds");
        onward("awarding", visitor, "/awarding/held");
        onward("awarding", visitor, "/awarding/held?registered=true");
    }

    private void helpdesk(PageVisitor visitor) {
        for (String asked : List.of(
                "",
                "?state=all",
                "?state=decided",
                "?kind=pair",
                "?kind=row",
                "?ukprn=" + PagesStory.COLLEGE,
                "?state=decided&ukprn=" + PagesStory.COLLEGE,
                "?batch=" + given.sent())) {
            onward("helpdesk", visitor, "/helpdesk/cases" + asked);
        }
        add("helpdesk", visitor, "/helpdesk/challenges?all=true");
        for (String uln : List.of(given.story().uln(), given.known())) {
            String learner = visitor.send("/helpdesk/find", "/helpdesk/find", Map.of("uln", uln, "purpose", WHY))
                    .uri()
                    .getPath();
            add("helpdesk", visitor, learner);
            add("helpdesk", visitor, learner + "/record");
            onward("helpdesk", visitor, learner + "/looks");
            add("helpdesk", visitor, learner + "/looks?page=300");
        }
        add(
                "helpdesk",
                visitor,
                visitor.send(
                                "/helpdesk/merge",
                                "/helpdesk/merge",
                                Map.of("uln", given.story().uln(), "master", given.known(), "reason", WHY))
                        .uri()
                        .getPath());
        form("helpdesk", visitor, "/helpdesk/find", "/helpdesk/find", Map.of("uln", given.known(), "purpose", WHY));
    }

    private void operator(PageVisitor visitor) {
        for (String asked : List.of(
                "",
                "ukprn=" + PagesStory.COLLEGE,
                "state=ANSWERED",
                "state=REFUSED",
                "state=PARKED",
                "state=CHECKED",
                "job=" + given.sent(),
                "before=" + given.middle(),
                "ukprn=10100007&state=PARKED")) {
            onward("operator", visitor, "/operator/batches?" + asked);
        }
        for (String file : List.of("first-enrolment", "night-77", "nothing of this name")) {
            String query = visitor.send("/operator/batches", "/operator/batches", Map.of("file", file))
                    .uri()
                    .getRawQuery();
            add("operator", visitor, "/operator/batches?" + query);
        }
        onward("operator", visitor, "/operator/users");
        for (String uln : List.of(given.story().uln(), given.known())) {
            String trail = visitor.send("/operator/audit", "/operator/audit", Map.of("uln", uln, "purpose", WHY))
                    .uri()
                    .getPath();
            onward("operator", visitor, trail);
            add("operator", visitor, trail + "?page=300");
        }
        add("operator", visitor, "/operator/batches/" + given.sent());
        add("operator", visitor, "/operator/institutions/" + PagesStory.COLLEGE);
        Matcher plots = PLOT.matcher(visitor.get("/operator/figures").body());
        while (plots.find()) {
            add("operator", visitor, plots.group(1));
        }
    }
}
