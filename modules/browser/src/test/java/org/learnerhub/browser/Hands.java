package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Hands on a keyboard, without a mouse: what cannot be reached with the Tab key cannot be used. Looks where the focus is. */
final class Hands {

    private static final int PATIENCE = 400;

    private static final String HAS_FOCUS = "e => e === document.activeElement";

    private static final String SAME_GROUP = """
            e => { const at = document.activeElement;
              return at.type === 'radio' && at.name === e.name && at.form === e.form; }
            """;

    /** Says what is wrong with the mark at what has the focus: none to be seen, or out of sight. */
    private static final String MARK = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body || at === document.documentElement) { return ''; }
              const marked = e => { if (!e) { return false; } const s = getComputedStyle(e);
                return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; };
              const label = at.labels && at.labels[0];
              const seen = marked(at) || marked(at.parentElement)
                || [at, label].some(e => e && ['::before', '::after'].some(p => getComputedStyle(e, p).boxShadow !== 'none'));
              const box = at.getBoundingClientRect();
              const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const name = at.outerHTML.slice(0, 120);
              return !seen ? 'no mark at the focus of ' + name : !inSight ? 'out of sight: the focus of ' + name : '';
            }
            """;

    private final Page page;
    private final Set<String> broken = new TreeSet<>();

    Hands(Page page) {
        this.page = page;
    }

    /** What was wrong with the focus on the way, once. */
    List<String> broken() {
        List<String> all = List.copyOf(broken);
        broken.clear();
        return all;
    }

    void type(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }

    void choose(Locator control) {
        if (!"radio".equals(control.getAttribute("type"))) {
            reach(control);
            if (!control.isChecked()) {
                page.keyboard().press("Space");
            }
            return;
        }
        reach(control, SAME_GROUP);
        for (int i = 0; i < PATIENCE && !holds(control, HAS_FOCUS); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!control.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(control.isChecked()).as("chosen by keyboard: " + control).isTrue();
    }

    void press(Locator control) {
        reach(control);
        page.keyboard().press("Enter");
    }

    void reach(Locator control) {
        reach(control, HAS_FOCUS);
    }

    private void reach(Locator control, String reached) {
        control.waitFor();
        boolean there = holds(control, reached);
        for (int i = 0; i < PATIENCE && !there; i++) {
            there = tab(control, reached);
        }
        if (there) {
            return;
        }
        throw new AssertionError("the Tab key never comes to " + control + " at " + page.url());
    }

    /** One step with the Tab key. @return whether it has led there, asked in the same call */
    private boolean tab(Locator control, String reached) {
        page.keyboard().press("Tab");
        Map<?, ?> told =
                (Map<?, ?>) control.evaluate("e => ({ wrong: (" + MARK + ")(), there: (" + reached + ")(e) })");
        note(String.valueOf(told.get("wrong")));
        return Boolean.TRUE.equals(told.get("there"));
    }

    private void note(String wrong) {
        if (!wrong.isEmpty()) {
            broken.add(wrong);
        }
    }

    private static boolean holds(Locator control, String question) {
        return Boolean.TRUE.equals(control.evaluate(question));
    }
}
