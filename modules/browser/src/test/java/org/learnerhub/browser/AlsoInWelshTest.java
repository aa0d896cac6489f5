package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are read in Welsh: each word of ours differs from the English one, or is the same in both languages. */
class AlsoInWelshTest {

    /** Words that are the same in Welsh, and names. */
    private static final Set<String> SAME = Set.of("English", "Cymraeg", "PDF", "XML", "JSON", "ULN", "PIN", "Tag");

    /** What is always ours and never data, as the entries of a record are, which are chosen by boxes. */
    private static final String OURS = "h1, label:not(.govuk-checkboxes__label), legend, button, summary, th,"
            + " dt, .govuk-hint:not(.govuk-checkboxes__hint), .govuk-tag,"
            + " .govuk-service-navigation__link, .govuk-skip-link, .govuk-back-link";

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    static Stream<Place> places() {
        return Place.inWelsh();
    }

    @ParameterizedTest
    @MethodSource("places")
    void words_of_ours_are_welsh_on_a_welsh_page(Place place) {
        Person.walks(place.role(), Way.WITHOUT_JAVASCRIPT, person -> {
            List<String> english = ours(person.open(place.path()).page());
            List<String> welsh = ours(person.follow("Cymraeg").page());
            assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("cy");

            assertThat(welsh).as("as much is said").hasSameSizeAs(english);
            List<String> left = new ArrayList<>();
            for (int i = 0; i < welsh.size(); i++) {
                String words = welsh.get(i);
                if (words.equals(english.get(i)) && words.matches(".*\\p{L}.*") && !SAME.contains(words)) {
                    left.add(words);
                }
            }
            assertThat(left).as("left in English").isEmpty();
            person.follow("English");
        });
    }

    private static List<String> ours(Page page) {
        List<String> words = new ArrayList<>();
        words.add(page.title());
        page.locator(OURS).allInnerTexts().forEach(text -> words.add(text.strip()));
        return words;
    }
}
