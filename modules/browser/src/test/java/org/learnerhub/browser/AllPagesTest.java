package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page that the demo says somebody may open keeps what every page keeps, as it is come upon, in both ways. */
class AllPagesTest {

    private static final int FIRST_LOAD = 250_000;

    /** Bytes over the line for the page and all that it asks for. */
    private static final String LOAD = """
            () => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    private static final String USABLE = "main :is(a[href], button, select, textarea, summary),"
            + " main input:not([type=hidden]):not([type=radio]):not([type=file])";

    /** A page of thousands of rows is walked no further; what journeys use is reached by the keyboard as well. */
    private static final int WALKED = 15;

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    static Stream<Place> places() {
        return Place.all();
    }

    /** With JavaScript it is also weighed and walked through by the Tab key. */
    @ParameterizedTest
    @MethodSource("places")
    void a_page_keeps_every_rule_and_says_the_same_without_javascript(Place place) {
        AtomicReference<String> said = new AtomicReference<>("");
        Person.walks(place.role(), Way.WITH_JAVASCRIPT, person -> {
            Response response = person.response(place.path());
            assertThat(response.status()).isEqualTo(200);
            assertThat(person.isAt(place.path())).as(person.page().url()).isTrue();
            assertThat((Integer) person.page().evaluate(LOAD)).as("bytes").isBetween(1, FIRST_LOAD);
            if (place.role().signsIn()) {
                assertThat(response.headerValue("Cache-Control")).contains("no-store");
            }
            said.set(said(person));
            isWalkedByKeyboard(person);
        });
        Person.walks(place.role(), Way.WITHOUT_JAVASCRIPT, person -> {
            assertThat(person.response(place.path()).status()).isEqualTo(200);
            assertThat(person.isAt(place.path())).as(person.page().url()).isTrue();
            assertThat(said(person)).isEqualTo(said.get());
        });
    }

    /** What a page is about; who looked, and when, is more with each look. */
    private static String said(Person person) {
        return String.join(
                "|", person.page().locator("main :is(h1, h2, legend, thead th)").allTextContents());
    }

    private static void isWalkedByKeyboard(Person person) {
        Hands hands = person.hands();
        for (Locator control : person.page().locator(USABLE).all().stream()
                .filter(Locator::isVisible)
                .limit(WALKED)
                .toList()) {
            hands.reach(control);
        }
        assertThat(hands.broken()).isEmpty();
    }
}
