package org.learnerhub.app.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How big a package may grow, and that each is read from the ground up. */
@AnalyzeClasses(packages = "org.learnerhub", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final int MOST = 40;

    private static final int MOST_OF_BIG = 86;

    /** One question, answered from many sides; it is to be learned as a whole. */
    private static final String BIG = "org/learnerhub/domain/matching";

    @ArchTest
    static final ArchRule no_cycles_between_packages = slices().assignedFrom(new OwnPackages())
            .should()
            .beFreeOfCycles()
            .because("packages that need each other in a circle are one package");

    @Test
    void no_package_but_matching_has_more_than_40_files_in_a_module_s_sources_or_tests() throws IOException {
        Map<Path, Long> files = new HashMap<>(filesByFolder("modules"));
        files.putAll(filesByFolder("camel-routes"));
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files)
                .allSatisfy((folder, count) ->
                        assertThat(count).isLessThanOrEqualTo(folder.endsWith(BIG) ? MOST_OF_BIG : MOST));
    }

    private static Map<Path, Long> filesByFolder(String folder) throws IOException {
        try (Stream<Path> all =
                Files.walk(Path.of(System.getProperty("hub.root")).resolve(folder))) {
            return all.filter(file -> file.toString().matches(".*/src/(main|test)/java/.*[.]java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        }
    }

    /** Every package a slice, but those whose Java is made from schemas. */
    private static final class OwnPackages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith("org.learnerhub.contract") ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "packages written by hand";
        }
    }
}
