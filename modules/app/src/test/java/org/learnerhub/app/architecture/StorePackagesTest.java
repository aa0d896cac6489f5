package org.learnerhub.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The store's packages: one for each service, each with one public entry, and only few of them are known outside. */
@AnalyzeClasses(packages = "org.learnerhub", importOptions = ImportOption.DoNotIncludeTests.class)
class StorePackagesTest {

    private static final String STORE = "org.learnerhub.store";

    /** The store as a whole, and what operators do to a database. */
    private static final String[] KNOWN_OUTSIDE = {STORE, STORE + ".move"};

    /** Of statements and values, which every service needs. */
    private static final String[] TOOLS = {STORE + ".sql", STORE + ".column", STORE + ".chunk"};

    @ArchTest
    static final ArchRule nobody_outside_sees_the_inside = noClasses()
            .that()
            .resideOutsideOfPackage(STORE + "..")
            .should()
            .dependOnClassesThat(inside())
            .because("tables are changed without asking anybody but the port's contract");

    @ArchTest
    static final ArchRule arrows_point_one_way = slices().matching(STORE + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("services that need each other in a circle are one service");

    @ArchTest
    static final ArchRule no_service_knows_the_store_as_a_whole = noClasses()
            .that()
            .resideInAPackage(STORE + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STORE)
            .because("Store puts the services together");

    @ArchTest
    static final ArchRule a_service_has_one_public_entry = classes()
            .that(inside())
            .and()
            .resideOutsideOfPackages(TOOLS)
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Tables")
            .orShould()
            .haveSimpleName("VaultFolder")
            .orShould()
            // files for their owner alone, which the embedded database's are too
            .haveSimpleName("DurableFiles")
            .because("what is not public can be changed without looking elsewhere");

    private static DescribedPredicate<JavaClass> inside() {
        return resideInAPackage(STORE + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(KNOWN_OUTSIDE)))
                .as("classes inside the store");
    }
}
