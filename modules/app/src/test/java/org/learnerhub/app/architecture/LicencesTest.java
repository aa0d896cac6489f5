package org.learnerhub.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program may be made of, by the list of licences. Runs at {@code verify}, when the list has been written. */
class LicencesTest {

    private static final Path LIST = Path.of("target", "licences.txt");

    /** Licences, each in brackets, before the library's name. */
    private static final Pattern LINE = Pattern.compile(" +((?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\) )+)(.*)");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\) ");

    /** Whoever offers one of these, alone or to choose, is welcome; everybody else is not, the unknown included. */
    private static final Pattern WELCOME =
            Pattern.compile("(The )?Apache( Software)? Licen[cs]e,? [Vv]ersion 2\\.0|Apache[- ]2(\\.0)?"
                    + "|(The )?MIT( Licen[cs]e)?|MIT-0|ISC|Unicode-3\\.0|(Public Domain, per Creative Commons )?CC0(-1\\.0)?"
                    + "|(The )?BSD([- ][234][- ]Clause)?( Licen[cs]e)?|Bouncy Castle Licen[cs]e"
                    + "|EPL[- ][12]\\.0|EDL[- ]1\\.0|MPL[- ][12]\\.[01]|LGPL-[0-9.]+(-only|-or-later)?"
                    + "|GNU Lesser General Public License \\(LGPL\\), version 2\\.1 or later|CPL(-1\\.0)?"
                    + "|Eclipse (Public|Distribution) Licen[cs]e( - v)? [12]\\.0");

    @Test
    void every_library_has_a_licence_that_is_welcome() throws IOException {
        List<String> libraries = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith(" "))
                .toList();

        assertThat(libraries).as("the list is of what is shipped").hasSizeGreaterThan(100);
        assertThat(libraries)
                .as("GPL, AGPL, FSL, SSPL, unknown and the like are not welcome; see docs/operations.md")
                .allMatch(LicencesTest::isWelcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "     (GPL-2.0-only) Some (g:a:1 - url)",
                "     (GNU General Public License v3) Some (g:a:1 - url)",
                "     (GNU General Public License (GPL), version 2, with the Classpath exception) JMH (g:a:1 - url)",
                "     (AGPL-3.0) (SSPL-1.0) Some (g:a:1 - url)",
                "     (FSL-1.1-ALv2) Some (g:a:1 - url)",
                "     (Unknown license) Apache-2.0 (g:a:1 - url)",
                "     (Not the Apache-2.0) Some (g:a:1 - url)"
            })
    void an_unwelcome_licence_is_seen(String line) {
        assertThat(isWelcome(line)).isFalse();
    }

    @Test
    void one_of_several_is_enough() {
        assertThat(isWelcome("     (GPL2 w/ CPE) (EPL 2.0) Some (g:a:1 - url)")).isTrue();
    }

    private static boolean isWelcome(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                && BRACKETS.matcher(parts.group(1))
                        .results()
                        .anyMatch(licence -> WELCOME.matcher(licence.group(1)).matches());
    }
}
