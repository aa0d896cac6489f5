package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody before a screen: finds things by their words, and moves and presses by keyboard alone. Every page that is come
 * upon is held to {@link PageRules}; what is broken is told when the walk is over, so that one walk tells all.
 */
final class Person implements AutoCloseable {

    private static final Map<String, String> SIGNED_IN = new HashMap<>();
    private static final Set<String> LOOKED_AT = new TreeSet<>();

    /** Halves of a second. */
    private static final int PATIENCE = 360;

    private final Role role;
    private final Way way;
    private final BrowserContext context;
    private final Page page;
    private final Watch watch;
    private final Hands hands;
    private final List<String> broken = new ArrayList<>();
    private @Nullable Locator form;
    private int arrivals;

    private Person(Role role, Way way, boolean signedIn) {
        this.role = role;
        this.way = way;
        String base = role.base();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(base)
                .setJavaScriptEnabled(way == Way.WITH_JAVASCRIPT)
                .setViewportSize(PageRules.WIDE, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setAcceptDownloads(true);
        String remembered = SIGNED_IN.get(key(role));
        if (signedIn && remembered != null) {
            options.setStorageState(remembered);
        }
        context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame())) {
                arrivals++;
            }
        });
        watch = new Watch(base);
        watch.attend(page);
        hands = new Hands(page);
        if (signedIn && role.signsIn() && remembered == null) {
            signIn();
            assertThat(page.locator("form[action='/sign-out']").count())
                    .as("signed in as " + role + ", at " + page.url() + ": " + text())
                    .isPositive();
            remembers(role);
        }
    }

    private static String key(Role role) {
        return role.base() + " " + role.name() + " " + role.user();
    }

    /** Walks as somebody who is signed in, where there is something to sign in to, and tells what was broken on the way. */
    static void walks(Role role, Way way, Consumer<Person> walk) {
        walks(new Person(role, way, true), walk);
    }

    /** As {@link #walks}, but signed out. */
    static void walksFromTheDoor(Role role, Way way, Consumer<Person> walk) {
        walks(new Person(role, way, false), walk);
    }

    private static void walks(Person somebody, Consumer<Person> walk) {
        try (Person person = somebody) {
            walk.accept(person);
            assertThat(person.broken).as("what pages on the way broke").isEmpty();
        }
    }

    /** Whether a page that was asked for is shown, and not the door before it. */
    boolean isAt(String path) {
        return path.startsWith("/sign-in") || !page.url().contains("/sign-in");
    }

    /** Whoever is this person is in already, from the next walk on. */
    Person remembers(Role settled) {
        SIGNED_IN.put(key(settled), context.storageState());
        return this;
    }

    /** Signs in with all that a person has. */
    Person signIn() {
        return open("/sign-in")
                .type(w("frame.sign-in.username"), role.user())
                .type(w("frame.sign-in.password"), role.password())
                .press(w("frame.go-on"))
                .type(w("frame.code.label"), Totp.next(role.totpSecret()))
                .press(w("frame.go-on"));
    }

    Person open(String path) {
        return arrive(() -> page.navigate(path));
    }

    /** Opens a page and tells how it was answered. */
    Response response(String path) {
        Response[] response = new Response[1];
        arrive(() -> response[0] = page.navigate(path));
        return response[0];
    }

    /** What follows is done in the form that has this button, until the next page. */
    Person within(String button) {
        form = page.locator("form")
                .filter(new Locator.FilterOptions().setHas(buttons(button)))
                .first();
        return this;
    }

    Person type(String label, String text) {
        hands.type(field(label), text);
        return this;
    }

    /** Day, month and year in a group of that legend; empty where the legend is no matter. */
    Person date(String legend, LocalDate date) {
        Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
        List<Locator> boxes = group.locator("input").all();
        hands.type(boxes.get(0), Integer.toString(date.getDayOfMonth()));
        hands.type(boxes.get(1), Integer.toString(date.getMonthValue()));
        hands.type(boxes.get(2), Integer.toString(date.getYear()));
        return this;
    }

    /** A radio or a tick box. */
    Person choose(String label) {
        hands.choose(field(label));
        return this;
    }

    /** The first radio or tick box of the page, or of the form that is being filled in. */
    Person chooseFirst() {
        String controls = "input:is([type=radio], [type=checkbox])";
        hands.choose((form == null ? page.locator("main " + controls) : form.locator(controls)).first());
        return this;
    }

    /** An entry of a list that drops down. */
    Person select(String label, String entry) {
        Locator list = field(label);
        hands.reach(list);
        list.selectOption(new SelectOption().setLabel(entry));
        return this;
    }

    /** The system's own dialogue to choose files belongs to no page: the file is given to the field itself. */
    Person give(String label, Path file) {
        assertThat(page.getByLabel(label).count()).as("a field for " + label).isPositive();
        Locator shown = page.locator("main :is(.govuk-file-upload-button, input[type=file])");
        hands.reach(shown.first());
        page.locator("main input[type=file]").first().setInputFiles(file);
        return this;
    }

    /** Presses a button that leads to a page. */
    Person press(String button) {
        return arrive(() -> hands.press(button(button)));
    }

    /** Follows a link to a page. */
    Person follow(String link) {
        return arrive(() -> hands.press(link(link)));
    }

    /** Follows the first link whose words begin so. */
    Person followFirst(String words) {
        return arrive(() -> hands.press(beginning(words)));
    }

    /** Fetches what the first link leads to whose words begin so. */
    Path fetchFirst(String words) {
        return page.waitForDownload(() -> hands.press(beginning(words))).path();
    }

    /** Follows a link or presses a button that hands out a file. */
    Path fetch(String words) {
        Locator link = link(words);
        Locator source = link.count() > 0 ? link : button(words);
        Download download = page.waitForDownload(() -> hands.press(source));
        return download.path();
    }

    /** Looks at each page of the menu, and comes back. */
    Person looksIntoTheMenu() {
        String here = page.url();
        List<String> links = page.locator(".govuk-service-navigation__list a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(response(link).status()).as(link).isEqualTo(200);
        }
        return open(here);
    }

    /** Opens what is folded. */
    Person unfold(String words) {
        hands.press(page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
        return this;
    }

    Person sees(String... texts) {
        for (String text : texts) {
            assertThat(text()).as("at " + page.url()).contains(text);
        }
        return this;
    }

    Person seesNot(String... texts) {
        for (String text : texts) {
            assertThat(text()).as("at " + page.url()).doesNotContain(text);
        }
        return this;
    }

    /** The main part as a person reads it, blanks as one. */
    String text() {
        return page.locator("main").innerText().replaceAll("\\s+", " ").strip();
    }

    /** What stands at a name in a list of facts. */
    String fact(String name) {
        return page.locator("dt")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + escaped(name) + "\\s*$")))
                .locator("xpath=following-sibling::dd[1]")
                .first()
                .textContent()
                .strip();
    }

    /** Asks for a page again and again until it says something. */
    Person waitsAsking(String text) {
        for (int tries = 0; tries < PATIENCE && !text().contains(text); tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        lookAround();
        return sees(text);
    }

    /** Waits for a page that looks again by itself to say something. */
    Person waitsFor(String text) {
        for (int tries = 0; tries < PATIENCE && !text().contains(text); tries++) {
            page.waitForTimeout(500);
        }
        lookAround();
        return sees(text);
    }

    Page page() {
        return page;
    }

    Hands hands() {
        return hands;
    }

    Way way() {
        return way;
    }

    List<String> broken() {
        return broken;
    }

    private Locator beginning(String words) {
        Pattern start = Pattern.compile("^\\s*" + escaped(words));
        return page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(start))
                .first();
    }

    /** For an expression that the browser reads. */
    private static String escaped(String words) {
        return words.replaceAll("(\\W)", "\\\\$1");
    }

    private Locator field(String label) {
        Locator fields = form == null
                ? page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                : form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        return fields.first();
    }

    private Locator button(String name) {
        return buttons(name).first();
    }

    private Locator buttons(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Person arrive(Runnable step) {
        int before = arrivals;
        step.run();
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
        form = null;
        lookAround();
        return this;
    }

    /** Holds the page to the rules, once for each of its states. */
    void lookAround() {
        List<String> found = new ArrayList<>(watch.complaints());
        if (LOOKED_AT.add(state())) {
            found.addAll(PageRules.broken(page, way));
            found.addAll(hands.broken());
            Camera.take(page, role, way);
        }
        found.forEach(line -> broken.add(place() + ": " + line));
    }

    private String state() {
        boolean errors = page.locator(".govuk-error-summary").count() > 0;
        return role + " " + way + " " + place() + " " + page.title() + (errors ? " with errors" : "");
    }

    /** The address without what differs from run to run. */
    private String place() {
        String path = page.url().replaceFirst(Pattern.quote(role.base()), "");
        return path.replaceAll("(?<=/)(?=[^/?]*[0-9])[^/?]{3,}", "*");
    }

    @Override
    public void close() {
        context.close();
    }
}
