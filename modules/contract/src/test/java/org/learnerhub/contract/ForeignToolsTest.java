package org.learnerhub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.ws.wscompile.WsimportTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.testkit.ForeignProgram;

/** Tools that vendors make their clients with read the WSDLs and find every operation: Metro (Java) and gSOAP (C, C++). */
class ForeignToolsTest {

    private static final Pattern OPERATION = Pattern.compile("<wsdl:operation name=\"(\\w+)\"");
    private static final Pattern METRO = Pattern.compile("@WebMethod[^;]*?\\s(\\w+)\\(\\s");
    private static final Pattern GSOAP = Pattern.compile("service method-style:\\s+(\\w+) document");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learner-service-g1.wsdl",
                "learner-service-g2.wsdl",
                "learner-service-r9.wsdl",
                "external-service.wsdl",
                "batch-exchange.wsdl",
                "provider-query-v3.wsdl",
                "provider-query-v6.wsdl"
            })
    void metro_makes_a_client_of_it(String name) throws IOException {
        Path wsdl = Contract.file("wsdl/" + name);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments = {"-Xnocompile", "-keep", "-s", folder.toString(), "-d", folder.toString(), wsdl.toString()
        };

        boolean made = new WsimportTool(said).run(arguments);

        assertThat(made).as(said.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("[WARNING]", "[ERROR]");
        Set<String> found = found(METRO, text(folder, "@WebService("));
        assertThat(found)
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactlyElementsOf(operations(wsdl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learner-service-g1.wsdl",
                "learner-service-g2.wsdl",
                "learner-service-r9.wsdl",
                "external-service.wsdl",
                "batch-exchange.wsdl",
                "provider-query-v3.wsdl",
                "provider-query-v6.wsdl"
            })
    void gsoap_makes_a_client_of_it(String name) throws IOException, InterruptedException {
        Path wsdl = Contract.file("wsdl/" + name);

        ForeignProgram.Run read = ForeignProgram.named("wsdl2h").run(folder, "-c", "-o", "service.h", wsdl.toString());
        ForeignProgram.Run made = ForeignProgram.named("soapcpp2").run(folder, "-c", "-C", "-L", "-x", "service.h");

        assertThat(read.exit()).as(read.output()).isZero();
        assertThat(made.exit()).as(made.output()).isZero();
        assertThat(made.output()).contains("Compilation successful").doesNotContain("**WARNING**", "**ERROR**");
        assertThat(found(GSOAP, Files.readString(folder.resolve("service.h"))))
                .containsExactlyElementsOf(operations(wsdl));
    }

    private static Set<String> operations(Path wsdl) throws IOException {
        return found(OPERATION, Files.readString(wsdl));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of all files in which this stands. */
    private static String text(Path folder, String sign) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            StringBuilder text = new StringBuilder();
            for (Path file : all) {
                String content = Files.readString(file);
                text.append(content.contains(sign) ? content : "");
            }
            return text.toString();
        }
    }
}
