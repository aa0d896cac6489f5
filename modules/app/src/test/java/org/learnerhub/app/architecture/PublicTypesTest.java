package org.learnerhub.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A public type has a user outside its package, in the program or in its tests: what is not public can be changed without
 * looking elsewhere. Users are found in the compiled classes, which have what a chain of calls goes through unnamed, and in
 * the imports, which have constants that the compiler copies. The benchmarks are compiled last: of them, the imports.
 */
class PublicTypesTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));

    /** Public, though no class names them: whoever looks for them by their names asks for it. */
    private static final Map<String, String> FOUND_BY_NAME = Map.of(
            "org.learnerhub.app.Hub", "Java starts it",
            "org.learnerhub.app.pages.PagesConfiguration", "Spring Boot finds it",
            "org.learnerhub.web.frame.NarrowTables", "Thymeleaf makes it",
            "org.learnerhub.app.node.KeptConnections", "Tomcat makes it",
            "org.learnerhub.names.IcuTextFolding", "ServiceLoader makes it",
            "org.learnerhub.benchmarks.ProviderEcho", "CXF calls it",
            "org.learnerhub.benchmarks.RecordsEcho", "CXF calls it",
            "org.apache.commons.collections.Buffer", "the broker's OperationContextImpl loads it",
            "org.apache.commons.collections.FastHashMap", "the broker's commons-beanutils load it");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:[\\w-]+ )*?(?:class|interface|record|enum|@interface) (\\w+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.learnerhub\\.[\\w.]+);");
    private static final Pattern NAMED_IN_CLASS = Pattern.compile("org/learnerhub/[\\w/]+");

    private final Set<String> publicTypes = new TreeSet<>();
    private final Map<String, Set<String>> packagesByUsedType = new HashMap<>();

    @Test
    void every_public_type_is_used_outside_its_package() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(2000);
        for (Path file : files) {
            if (file.toString().endsWith(".java")) {
                readSource(file);
            } else {
                readClass(file);
            }
        }

        publicTypes.removeIf(this::isUsedOutside);

        assertThat(publicTypes).isEqualTo(FOUND_BY_NAME.keySet());
    }

    /** Sources of all modules and what is compiled of them and of the schemas, tests among both. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> modules = Files.walk(ROOT.resolve("modules"));
                Stream<Path> routes = Files.walk(ROOT.resolve("camel-routes"))) {
            return Stream.concat(modules, routes)
                    .filter(file -> {
                        String name = ROOT.relativize(file).toString();
                        return name.matches(".*/src/(main|test)/java/.*[.]java")
                                || (name.matches(".*/target/(test-)?classes/org/learnerhub/.*[.]class")
                                        && !name.startsWith("modules/benchmarks/"));
                    })
                    .toList();
        }
    }

    private void readSource(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher named = PACKAGE.matcher(source);
        assertThat(named.find()).as(file.toString()).isTrue();
        String own = named.group(1);
        Matcher type = PUBLIC_TYPE.matcher(source);
        if (file.toString().contains("/src/main/") && type.find()) {
            publicTypes.add(own + "." + type.group(1));
        }
        for (MatchResult used : IMPORT.matcher(source).results().toList()) {
            for (String name = used.group(1); name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
                note(name, own);
            }
        }
    }

    private void readClass(Path file) throws IOException {
        String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
        String folder = file.getParent().toString().replace('\\', '/');
        String own = folder.substring(folder.indexOf("classes/") + "classes/".length())
                .replace('/', '.');
        for (MatchResult used : NAMED_IN_CLASS.matcher(constants).results().toList()) {
            note(used.group().replace('/', '.'), own);
        }
    }

    private void note(String type, String user) {
        packagesByUsedType.computeIfAbsent(type, none -> new HashSet<>()).add(user);
    }

    private boolean isUsedOutside(String type) {
        String own = type.substring(0, type.lastIndexOf('.'));
        return packagesByUsedType.getOrDefault(type, Set.of()).stream().anyMatch(user -> !user.equals(own));
    }
}
