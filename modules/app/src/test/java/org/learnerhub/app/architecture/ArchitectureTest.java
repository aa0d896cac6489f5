package org.learnerhub.app.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.learnerhub.app.PublishedBlock;
import org.learnerhub.app.node.HubCore;

@AnalyzeClasses(packages = "org.learnerhub", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = classes()
            .that()
            .resideInAPackage("org.learnerhub.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "org.learnerhub.domain..")
            .because("rules and words must outlive every framework");

    @ArchTest
    static final ArchRule adapters_do_not_see_each_other = slices().matching("org.learnerhub.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAnyPackage("org.learnerhub.app.."), DescribedPredicate.alwaysTrue())
            .ignoreDependency(
                    resideInAnyPackage("org.learnerhub.client.."),
                    resideInAnyPackage(
                            "org.learnerhub.signature..", "org.learnerhub.verify..", "org.learnerhub.people.."))
            .ignoreDependency(
                    resideInAnyPackage("org.learnerhub.extract.."), resideInAnyPackage("org.learnerhub.verify.."))
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    resideInAnyPackage("org.learnerhub.domain..", "org.learnerhub.contract.."))
            .because(
                    "an adapter that knows another cannot be exchanged; only the assembly knows all, the senders' half of"
                            + " the command line what it verifies and invents with, and who makes an extract the form in"
                            + " which it is verified");

    @ArchTest
    static final ArchRule generated_types_stay_at_the_edges = noClasses()
            .that()
            .resideOutsideOfPackages("org.learnerhub.contract..", "org.learnerhub.soap..", "org.learnerhub.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.learnerhub.contract..")
            .because("the wire's shape must not leak into the rules");

    @ArchTest
    static final ArchRule no_cycles_between_the_domain_s_features = slices().matching("org.learnerhub.domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("features that need each other in a circle are one feature");

    @ArchTest
    static final ArchRule no_cycles_between_the_domain_s_packages = slices().matching("org.learnerhub.domain.(**)")
            .should()
            .beFreeOfCycles()
            .because("a feature is read from its ground up, or from what it is for down");

    /** {@code ./hub test -Dhub.docs=write} draws it anew: look at which arrow came before you keep it. */
    @ArchTest
    static void the_picture_in_CONTRIBUTING_shows_the_domain_as_it_is(JavaClasses classes) throws IOException {
        String picture = DomainPicture.of(classes).mermaid();

        assertThat(PublishedBlock.of("CONTRIBUTING.md", "domain").shownFor(picture))
                .isEqualTo(picture);
    }

    @ArchTest
    static final ArchRule time_ids_and_randomness_are_handed_in = noClasses()
            .that()
            .resideOutsideOfPackages("org.learnerhub.app..", "org.learnerhub.contract..", "org.learnerhub.testkit..")
            .and()
            .doNotHaveFullyQualifiedName("org.learnerhub.client.Surroundings")
            .should()
            .callMethodWhere(target(owner(isAnyOf(Instant.class).or(isAnyOf(LocalDate.class))))
                    .and(target(name("now")))
                    .or(target(owner(isAnyOf(Clock.class))).and(target(nameStartingWith("system"))))
                    .or(target(owner(isAnyOf(UUID.class))).and(target(name("randomUUID"))))
                    .or(target(owner(isAnyOf(ThreadLocalRandom.class)))))
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(Random.class))))
            .because("a test must be able to say what time it is and which id comes next");

    /** Or else the rule above would be kept by everybody: see {@code archunit.properties}. */
    @ArchTest
    static void a_secure_random_is_known_as_a_random(JavaClasses classes) {
        assertThat(classes.get(HubCore.class).getConstructorCallsFromSelf())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(SecureRandom.class)
                        && call.getTargetOwner().isAssignableTo(Random.class));
    }

    @ArchTest
    static final ArchRule xml_parsers_are_made_in_one_place_a_module = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("XmlFactories")
            .and()
            .haveSimpleNameNotContaining("HardenedXml")
            .and()
            .resideOutsideOfPackage("org.learnerhub.contract..")
            .should()
            .callMethodWhere(target(nameStartingWith("new"))
                    .and(target(owner(
                            resideInAnyPackage("javax.xml..").and(resideOutsideOfPackage("javax.xml.crypto.."))))))
            .because("one hardened factory is one place to look for holes");

    private static DescribedPredicate<JavaClass> isAnyOf(Class<?> type) {
        return DescribedPredicate.describe(type.getSimpleName(), found -> found.isEquivalentTo(type));
    }
}
