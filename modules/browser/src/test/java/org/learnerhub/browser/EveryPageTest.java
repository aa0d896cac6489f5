package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page that the demo says somebody may open keeps what every page keeps, as it is come upon, in both ways. */
@Order(1)
class EveryPageTest {

    private static final int FIRST_LOAD = 250_000;

    /** Bytes over the line for the page and all that it asks for. */
    private static final String LOAD = """
            () => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    static Stream<Place> places() {
        return Place.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_page_opens_light_and_keeps_every_rule(Place place) {
        Person.walks(place.role(), Way.WITH_JAVASCRIPT, person -> {
            assertThat(person.status(place.path())).isEqualTo(200);
            assertThat((Integer) person.page().evaluate(LOAD)).as("bytes").isBetween(1, FIRST_LOAD);
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_page_says_the_same_without_javascript(Place place) {
        List<String> headings = new ArrayList<>();
        for (Way way : Way.values()) {
            Person.walks(place.role(), way, person -> {
                assertThat(person.status(place.path())).isEqualTo(200);
                headings.add(String.join("|", person.page().locator("h1, h2, legend, th").allInnerTexts()));
            });
        }
        assertThat(headings.get(1)).isEqualTo(headings.get(0));
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_tab_key_comes_to_all_that_can_be_used_and_is_seen_there(Place place) {
        Person.walks(place.role(), Way.WITH_JAVASCRIPT, person -> {
            person.open(place.path());
            Hands hands = person.hands();
            Locator usable = person.page().locator("main :is(a[href], button, select, textarea, summary)"
                    + ", main input:not([type=hidden]):not([type=radio]):not([type=file])");
            for (Locator control : usable.all()) {
                if (control.isVisible()) {
                    hands.reach(control);
                }
            }
            assertThat(hands.broken()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_page_of_somebody_is_not_kept_by_browsers(Place place) {
        Person.walks(place.role(), Way.WITH_JAVASCRIPT, person -> {
            Page page = person.page();
            Response response = page.waitForResponse(found -> found.request().isNavigationRequest(), () -> page.navigate(
                    place.path()));
            if (place.role().signsIn()) {
                assertThat(response.headerValue("Cache-Control")).contains("no-store");
            }
        });
    }
}
