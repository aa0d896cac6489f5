package org.learnerhub.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program may be made of, by the bill of materials. Runs at {@code verify}, when the bill has been written, and
 * writes the licences beside it.
 */
class LicencesTest {

    private static final Path BILL = Path.of("target", "bom.json");
    private static final Path REPORT = Path.of("target", "licences.md");

    /** Whoever offers one of these, alone or to choose, is welcome; everybody else is not, the unknown included. */
    private static final Pattern WELCOME = Pattern.compile(
            "Apache-2\\.0|MIT|MIT-0|ISC|CC0-1\\.0|Unicode-3\\.0|Unicode-DFS-20[0-9]+|ICU|0BSD|Unlicense"
                    + "|BSD-[234]-Clause|EPL-[12]\\.0|EDL-1\\.0|MPL-[12]\\.[01]|LGPL-[0-9.]+(-only|-or-later)?|CDDL-1\\.[01]"
                    + "|CPL-1\\.0|W3C(-.*)?",
            Pattern.CASE_INSENSITIVE);

    /** Named otherwise than by SPDX, and read by a person. */
    private static final Set<String> WELCOME_NAMES =
            Set.of("Bouncy Castle Licence", "Eclipse Distribution License - v 1.0");

    @Test
    void every_library_has_a_licence_that_is_welcome() throws IOException {
        Set<String> report = new TreeSet<>();
        Set<String> unwelcome = new TreeSet<>();
        for (JsonNode component : JsonMapper.shared().readTree(BILL).path("components")) {
            String name = component.path("group").asString() + ":"
                    + component.path("name").asString();
            List<String> licences = licences(component);
            String line = "| " + name + " | " + component.path("version").asString() + " | "
                    + (licences.isEmpty() ? "unknown" : String.join("; ", licences)) + " |";
            if (!name.startsWith("org.learnerhub:")) {
                report.add(line);
                if (licences.stream().noneMatch(LicencesTest::isWelcome)) {
                    unwelcome.add(line);
                }
            }
        }
        Files.write(
                REPORT,
                Stream.concat(Stream.of("| library | version | licence |", "| --- | --- | --- |"), report.stream())
                        .toList());
        assertThat(report).as("the bill lists what is shipped").hasSizeGreaterThan(100);
        assertThat(unwelcome)
                .as("GPL, AGPL, FSL, SSPL, unknown and the like are not welcome; see docs/operations.md")
                .isEmpty();
    }

    @Test
    void one_licence_of_several_is_enough_and_none_is_not() {
        assertThat(isWelcome("EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0"))
                .isTrue();
        assertThat(isWelcome("Apache-2.0 AND GPL-3.0-only")).isFalse();
        assertThat(Stream.of(
                        "GPL-2.0-only",
                        "GPL-3.0-or-later",
                        "GPL-2.0-with-classpath-exception",
                        "AGPL-3.0-only",
                        "SSPL-1.0",
                        "FSL-1.1-ALv2",
                        "BUSL-1.1",
                        "Commercial",
                        ""))
                .noneMatch(LicencesTest::isWelcome);
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            Stream.of(choice.path("expression"), licence.path("id"), licence.path("name"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .findFirst()
                    .ifPresent(licences::add);
        }
        return licences;
    }

    /** An expression of SPDX: one of its alternatives, and of that every part. */
    private static boolean isWelcome(String licence) {
        return Stream.of(licence.replaceAll("[()]", " ").split(" OR ", -1))
                .anyMatch(alternative -> Stream.of(alternative.split(" AND ", -1))
                        .map(String::strip)
                        .allMatch(part -> WELCOME.matcher(part).matches() || WELCOME_NAMES.contains(part)));
    }
}
