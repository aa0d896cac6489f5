package org.learnerhub.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

    private static final String SOURCE = read();

    private Axe() {}

    /** Serious and critical findings in one line each. */
    static List<String> findings(Page page) {
        page.evaluate(SOURCE);
        String found = (String) page.evaluate(RUN);
        return JsonMapper.shared().readTree(found).valueStream().map(Axe::line).toList();
    }

    /** As the library carries it at the root of the class path. */
    private static String read() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
