package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever anybody writes into any field is text, wherever it is shown again. Comes last: it writes into everything. */
class WrittenScriptTest {

    static final String HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>'";

    private static final String PLANTED = "img[src=x], script:not([src]), [onerror]";

    private static final String WRITTEN =
            "input:is([type=text], [type=search], [type=email], [type=tel], :not([type])), textarea";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void browser() {
        Chromium.needed();
    }

    static Stream<Place> places() {
        return Place.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void text_in_every_field_of_every_form_stays_text(Place place) {
        Person.walks(place.role(), Way.WITH_JAVASCRIPT, person -> {
            Page page = person.open(place.path()).page();
            int forms = forms(page).count();
            for (int i = 0; i < forms; i++) {
                page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })");
                fill(forms(page).nth(i));
                forms(page).nth(i).locator("button[type=submit]").last().click();
                page.waitForLoadState();
                assertThat(page.locator(PLANTED).count()).as(page.content()).isZero();
                person.open(place.path());
            }
        });
    }

    /** Those with something to write or a file to give; others would end accounts that are needed. */
    private static Locator forms(Page page) {
        return page.locator("main form")
                .filter(new Locator.FilterOptions().setHas(page.locator(WRITTEN + ", input[type=file]")));
    }

    private static void fill(Locator form) {
        for (Locator field : form.locator(WRITTEN).all()) {
            if (field.isVisible()) {
                field.fill(HOSTILE);
            }
        }
        for (Locator field :
                form.locator("input:is([type=radio], [type=checkbox])").all()) {
            if (field.isVisible()) {
                field.check();
            }
        }
        for (Locator field : form.locator("input[type=file]").all()) {
            field.setInputFiles(hostileFile());
        }
    }

    /** Its name is hostile, and what stands in it. */
    static Path hostileFile() {
        try {
            Path sample = Demo.ROOT.resolve("samples/batches/first-enrolment.csv");
            List<String> lines = Files.readAllLines(sample).stream().limit(3).toList();
            Path file = folder.resolve("\"><img src=x onerror=alert(3)>.csv");
            String quoted = HOSTILE.replace("\"", "\"\"");
            return Files.writeString(
                    file,
                    String.join("\r\n", lines)
                                    .replace("\"40\"", "\"2\"")
                                    .replace("Penhallow", quoted)
                                    .replace("Zoë", quoted)
                            + "\r\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
