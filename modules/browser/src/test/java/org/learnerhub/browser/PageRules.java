package org.learnerhub.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every page keeps, in every state: told as the list of what this one breaks. */
final class PageRules {

    static final int WIDE = 1280;
    static final int NARROW = 320;
    private static final int HEIGHT = 900;

    /** One call tells all that can be seen without running anything of the page's own. */
    private static final String FACTS = """
            () => {
              const text = e => (e ? e.textContent : '').trim().replace(/\\s+/g, ' ');
              const summary = document.querySelector('.govuk-error-summary');
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              return {
                title: document.title,
                lang: document.documentElement.lang,
                h1: [...document.querySelectorAll('h1')].map(text),
                main: document.querySelectorAll('main').length,
                scripts: document.querySelectorAll('script:not([src])').length,
                planted: document.querySelectorAll('img[onerror], [onload], [onmouseover]').length,
                styles: document.querySelectorAll('style, [style]').length,
                twice: ids.filter((id, at) => ids.indexOf(id) !== at),
                errors: summary !== null,
                dead: [...(summary ? summary.querySelectorAll('a[href^="#"]') : [])]
                  .filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(text),
                alone: [...(summary ? summary.querySelectorAll('a[href^="#"]') : [])].map(text)
                  .filter(t => ![...document.querySelectorAll('.govuk-error-message')].some(m => text(m).includes(t))),
                focused: summary !== null && summary.contains(document.activeElement),
                raw: (document.body.innerText.match(/\\?\\?[\\w.]+\\?\\?|\\$\\{|#\\{|\\bnull\\b|\\bundefined\\b|org\\.learnerhub/g) || [])
              };
            }
            """;

    private static final String SIDEWAYS = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) { return ''; }
              const wide = [...document.querySelectorAll('body *')].filter(e => {
                const inBox = e.closest('.hub-scroll');
                return (!inBox || inBox === e) && e.getBoundingClientRect().right > room + 1;
              });
              const last = wide[wide.length - 1];
              return document.documentElement.scrollWidth + ' wide: ' + (last ? last.outerHTML.slice(0, 200) : '');
            }
            """;

    private PageRules() {}

    static List<String> broken(Page page, Way way) {
        Facts facts = new Facts((Map<?, ?>) page.evaluate(FACTS));
        List<String> broken = new ArrayList<>(facts.broken());
        if (way == Way.WITH_JAVASCRIPT) {
            if (facts.is("errors") && !facts.is("focused")) {
                broken.add("the error summary has not the focus");
            }
            broken.addAll(Axe.findings(page));
        }
        String sideways = sideways(page);
        if (!sideways.isEmpty()) {
            broken.add("scrolls sideways at " + NARROW + " px, " + sideways);
        }
        return broken;
    }

    /** Empty where a narrow screen needs no scrolling. */
    private static String sideways(Page page) {
        page.setViewportSize(NARROW, HEIGHT);
        try {
            return (String) page.evaluate(SIDEWAYS);
        } finally {
            page.setViewportSize(WIDE, HEIGHT);
        }
    }

    /** @param told by the page to {@link #FACTS} */
    private record Facts(Map<?, ?> told) {

        List<String> broken() {
            List<String> broken = new ArrayList<>();
            String title = String.valueOf(told.get("title"));
            must(
                    broken,
                    list("h1").size() == 1 && !list("h1").contains(""),
                    "one heading of the first rank: " + list("h1"));
            must(broken, !title.isBlank(), "a title");
            must(broken, !Watch.namesLearner(title), "no number of a learner in its title");
            must(broken, List.of("en", "cy").contains(told.get("lang")), "a language: " + told.get("lang"));
            must(broken, count("main") == 1, "one main part");
            must(broken, count("scripts") == 0, "no script within");
            must(broken, count("planted") == 0, "nothing planted");
            must(broken, count("styles") == 0, "no style within");
            must(broken, list("twice").isEmpty(), "no id twice: " + list("twice"));
            must(broken, list("raw").isEmpty(), "words and no raw values: " + list("raw"));
            must(broken, list("dead").isEmpty(), "summary lines that lead to their fields: " + list("dead"));
            must(broken, list("alone").isEmpty(), "the same words at summary and field: " + list("alone"));
            String prefix = "cy".equals(told.get("lang")) ? "Gwall: " : "Error: ";
            must(
                    broken,
                    is("errors") == title.startsWith(prefix),
                    "a title that says whether there is an error: " + title);
            return broken;
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(told.get(name));
        }

        private int count(String name) {
            return (Integer) Objects.requireNonNull(told.get(name));
        }

        private List<?> list(String name) {
            return (List<?>) Objects.requireNonNull(told.get(name));
        }

        private static void must(List<String> broken, boolean kept, String rule) {
            if (!kept) {
                broken.add("it must have " + rule);
            }
        }
    }
}
