package org.learnerhub.web.govuk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every fragment under {@code pages/govuk} gives the markup that the macro of govuk-frontend gives,
 * for every fixture of its component that is not named here with a reason.
 *
 * <p>Components without a fragment, and so without their fixtures: {@code header} (crown and
 * logotype are not ours to show), {@code cookie-banner} (only cookies a log-in needs), {@code
 * exit-this-page} and {@code feedback} (no page uses them). {@code footer} is a plain one of ours:
 * the macro's cannot be had without the crown and the Crown's copyright.
 */
final class GovukFragmentsTest {
    private static final List<String> COMPONENTS = List.of(
            "accordion",
            "back-link",
            "breadcrumbs",
            "button",
            "character-count",
            "checkboxes",
            "date-input",
            "details",
            "error-message",
            "error-summary",
            "fieldset",
            "file-upload",
            "generic-header",
            "hint",
            "input",
            "inset-text",
            "label",
            "language-navigation",
            "notification-banner",
            "pagination",
            "panel",
            "password-input",
            "phase-banner",
            "radios",
            "select",
            "service-navigation",
            "skip-link",
            "summary-list",
            "table",
            "tabs",
            "tag",
            "task-list",
            "textarea",
            "warning-text");

    /** Fixtures that a fragment does not follow, each with the reason: none today. */
    private static final Map<String, String> NOT_COVERED = Map.of();

    private final SpringTemplateEngine engine = engine();

    private record Fixture(String name, Map<String, Object> options, String html) {}

    @TestFactory
    Stream<DynamicTest> a_fragment_gives_the_markup_of_its_macro() {
        return COMPONENTS.stream().map(component -> DynamicTest.dynamicTest(component, () -> check(component)));
    }

    @Test
    void markup_of_a_page_goes_into_a_component_as_a_fragment() {
        String page = """
        <th:block th:with="inside=~{govuk/tag :: tag(${ {text: word} })}">
          <p th:replace="~{govuk/details :: details(${ {summaryText: 'More', html: inside} })}"></p>
        </th:block>
        """;
        Context context = new Context(Locale.UK, Map.of("word", "<new>"));
        assertThat(engine.process(page, context))
                .contains("<div class=\"govuk-details__text\">")
                .contains("<strong class=\"govuk-tag\">&lt;new&gt;</strong>");
    }

    @Test
    void text_and_attributes_are_escaped() {
        String page = "<p th:replace=\"~{govuk/tag :: tag(${ {text: word, attributes: {title: word}} })}\"></p>";
        assertThat(engine.process(page, new Context(Locale.UK, Map.of("word", "<b>\"x\"&"))))
                .contains("title=\"&lt;b&gt;&quot;x&quot;&amp;\"")
                .contains("&lt;b&gt;&quot;x&quot;&amp;</strong>")
                .doesNotContain("<b>");
    }

    private void check(String component) throws IOException {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (Fixture fixture : fixtures(component)) {
            String name = component + ": " + fixture.name();
            boolean same = rendered(component, fixture).equals(NormalHtml.of(fixture.html()));
            if (same == NOT_COVERED.containsKey(name)) {
                wrong.put(name, rendered(component, fixture) + "instead of\n" + NormalHtml.of(fixture.html()));
            }
        }
        assertThat(wrong)
                .as("fixtures that differ, or are named as differing and do not")
                .isEmpty();
    }

    private String rendered(String component, Fixture fixture) {
        Context context = new Context(Locale.UK);
        context.setVariable("given", fixture.options());
        String template = "<p th:replace=\"~{govuk/%1$s :: %1$s(${given})}\"></p>".formatted(component);
        try {
            return NormalHtml.of(engine.process(template, context));
        } catch (TemplateEngineException broken) {
            return NestedExceptionUtils.getMostSpecificCause(broken).getMessage() + "\n";
        }
    }

    private static List<Fixture> fixtures(String component) throws IOException {
        try (InputStream in = GovukFragmentsTest.class.getResourceAsStream("/govuk/" + component + ".json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), new TypeReference<List<Fixture>>() {});
        }
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("org/learnerhub/web/pages/");
        files.setSuffix(".html");
        files.setCharacterEncoding(UTF_8.name());
        files.setResolvablePatterns(Set.of("govuk/*"));
        files.setOrder(1);
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("org/learnerhub/web/messages/govuk");
        words.setDefaultEncoding(UTF_8.name());
        words.setFallbackToSystemLocale(false);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(files, new StringTemplateResolver()));
        engine.setTemplateEngineMessageSource(words);
        engine.addDialect(new GovukDialect());
        return engine;
    }
}
