package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.PostgresServer;

/**
 * Every explanation of a big result can be recomputed from the result and the public rule text alone: this test knows
 * neither the model nor the program, only docs/matching.md.
 */
class ExplanationsTest {

    /** As many as a big night has: {@code -Dhub.explanations=100000}. */
    private static final int ROWS = Integer.getInteger("hub.explanations", 20_000);

    private static final int KNOWN = ROWS / 5;

    @TempDir
    private Path folder;

    @Test
    void decisions_are_what_the_rule_text_says() throws IOException, XMLStreamException {
        RuleText rules = RuleText.read(RunningHub.ROOT.resolve("docs/matching.md"));
        try (RunningHub hub = RunningHub.start(folder, PostgresServer.freshDatabase(), 2)) {
            Path known = RunningHub.generate(folder.resolve("known.csv"), KNOWN, 51);
            hub.submit(known, RunningHub.COLLEGE, folder.resolve("out-known"));
            Path night = RunningHub.generate(
                    folder.resolve("night.csv"), ROWS, 52, "--known", known.toString(), "--overlap", "0.2");
            RunningHub.Ended ended = hub.submit(night, RunningHub.COLLEGE, folder.resolve("out"));
            assertThat(ended.code()).as(ended.toString()).isLessThanOrEqualTo(1);
        }
        Recomputation recomputation = new Recomputation(rules);

        recomputation.read(folder.resolve("out/result.xml"));

        assertThat(recomputation.rows).isEqualTo(ROWS);
        assertThat(recomputation.outcomes).containsKeys("exact", "possible", "none");
        assertThat(recomputation.outcomes.get("exact")).as("known people").isGreaterThan(KNOWN / 2);
    }

    /** Reads a result as a stream and holds each decision against the rules. */
    private static final class Recomputation {

        private final RuleText rules;
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private int rows;
        private String row = "";
        private Map<String, String> matching = Map.of();
        private final List<Candidate> candidates = new ArrayList<>();

        Recomputation(RuleText rules) {
            this.rules = rules;
        }

        void read(Path result) throws IOException, XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            try (InputStream in = Files.newInputStream(result)) {
                XMLStreamReader xml = factory.createXMLStreamReader(in);
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        start(xml);
                    } else if (event == XMLStreamConstants.END_ELEMENT
                            && xml.getLocalName().equals("Matching")) {
                        check();
                    }
                }
            }
        }

        private void start(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "Model" ->
                    assertThat(xml.getAttributeValue(null, "policy")).isEqualTo("scored");
                case "Row" -> {
                    rows++;
                    row = xml.getAttributeValue(null, "row");
                }
                case "Matching" -> {
                    matching = attributes(xml);
                    candidates.clear();
                }
                case "Candidate" -> candidates.add(new Candidate(attributes(xml), new ArrayList<>()));
                case "Field" -> candidates.get(candidates.size() - 1).fields.add(attributes(xml));
                default -> {}
            }
        }

        private void check() {
            outcomes.merge(matching.get("outcome"), 1, Integer::sum);
            assertFigure("prior", "prior");
            assertFigure("threshold", "review");
            assertFigure("matchThreshold", "match");
            assertFigure("margin", "margin");
            candidates.forEach(this::checkTotal);
            if (!matching.get("outcome").equals("uln")) {
                assertThat(decided()).as("row %s", row).isEqualTo(matching.get("outcome"));
            }
        }

        private void assertFigure(String attribute, String name) {
            assertThat(new BigDecimal(matching.get(attribute))).isEqualByComparingTo(rules.figure(name));
        }

        private void checkTotal(Candidate candidate) {
            BigDecimal total = rules.figure("prior");
            for (Map<String, String> field : candidate.fields) {
                BigDecimal weight = new BigDecimal(field.get("weight"));
                checkWeight(field.get("name"), field.get("level"), weight);
                total = total.add(weight);
            }
            assertThat(candidate.total()).as("row %s", row).isEqualByComparingTo(total);
        }

        /** Where the frequency of names, names that go together or 1 January move a weight, the text says how far at most. */
        private void checkWeight(String field, String level, BigDecimal weight) {
            BigDecimal moved = weight.subtract(rules.weight(field, level));
            BigDecimal least = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            RuleText.Adjustment adjustment = rules.adjustments().get(field);
            boolean adjusted = adjustment != null && adjustment.factors().containsKey(level);
            if (adjusted) {
                least = adjustment.least();
                most = adjustment.most();
            }
            boolean family = adjusted && field.equals("FamilyName");
            boolean middle = field.equals("MiddleOtherName") && level.equals("exact");
            if (family) {
                least = least.subtract(new BigDecimal(9));
            }
            if (middle) {
                least = least.subtract(new BigDecimal(4));
            }
            if (field.equals("DateOfBirth") && level.equals("exact")) {
                least = least.subtract(new BigDecimal(4));
            }
            if (field.equals("LastKnownPostCode") && level.equals("different")) {
                least = new BigDecimal(-2);
            }
            if (field.equals("Gender") && level.equals("different")) {
                most = new BigDecimal(2);
            }
            assertThat(moved).as("row %s: %s %s", row, field, level).isBetween(least, most);
        }

        /** Section 1, from what the result shows. */
        private String decided() {
            int plausible = Integer.parseInt(matching.get("candidates"));
            if (plausible == 0) {
                return "none";
            }
            candidates.forEach(candidate -> assertThat(candidate.isEqual()
                            || candidate.livedThere()
                            || candidate.total().compareTo(rules.figure("review")) >= 0)
                    .as("row %s: everybody shown is plausible", row)
                    .isTrue());
            Candidate best = candidates.get(0);
            boolean clear = candidates.size() == 1
                    || best.total().subtract(candidates.get(1).total()).compareTo(rules.figure("margin")) >= 0;
            boolean overlooksEqual = !best.isEqual() && candidates.stream().anyMatch(Candidate::isEqual);
            if (best.total().compareTo(rules.figure("match")) >= 0
                    && best.person().equals("missing")
                    && clear
                    && !overlooksEqual) {
                return "exact";
            }
            return plausible > 10 ? "too-many" : "possible";
        }

        private static Map<String, String> attributes(XMLStreamReader xml) {
            Map<String, String> attributes = new TreeMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            return attributes;
        }
    }

    private record Candidate(Map<String, String> attributes, List<Map<String, String>> fields) {

        BigDecimal total() {
            return new BigDecimal(attributes.get("total"));
        }

        boolean isEqual() {
            return attributes.get("exactFive").equals("true");
        }

        boolean livedThere() {
            return List.of(attributes.get("keys").split(" ")).contains("birth-date+postcode")
                    && !level("LastKnownPostCode").equals("exact")
                    && level("GivenName").equals("exact")
                    && level("DateOfBirth").equals("exact")
                    && !level("FamilyName").equals("different")
                    && !level("Gender").equals("different");
        }

        String person() {
            return level("Person");
        }

        private String level(String name) {
            return fields.stream()
                    .filter(field -> field.get("name").equals(name))
                    .findFirst()
                    .orElseThrow()
                    .get("level");
        }
    }
}
