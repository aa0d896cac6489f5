package org.learnerhub.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks axe-core about the page as it stands. Its source is evaluated, so that the page's own policy does not matter. */
final class Axe {

    private static final String RUN = """
            () => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations']
              }).then(found => JSON.stringify(found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => ({rule: v.id, help: v.help, nodes: v.nodes.map(n => n.html + ' ' + n.failureSummary)}))))
            """;

    private Axe() {}

    /** Serious and critical findings in one line each. */
    static List<String> findings(Page page) {
        page.evaluate(source());
        String found = (String) page.evaluate(RUN);
        return JsonMapper.shared().readTree(found).valueStream().map(Axe::line).toList();
    }

    private static String source() {
        return AxeBuilder.getAxeScript();
    }

    private static String line(JsonNode finding) {
        JsonNode nodes = finding.get("nodes");
        return "axe %s (%s), %d times, first: %s"
                .formatted(
                        finding.get("rule").asString(),
                        finding.get("help").asString(),
                        nodes.size(),
                        nodes.get(0).asString().replaceAll("\\s+", " "));
    }
}
