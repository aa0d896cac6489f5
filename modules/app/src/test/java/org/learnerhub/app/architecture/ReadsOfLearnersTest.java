package org.learnerhub.app.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.ghost.ClaimedLearners;
import org.learnerhub.domain.ghost.ReportGhosts;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterPages;

/** Nobody is told of a learner but through the gate. */
@AnalyzeClasses(packages = "org.learnerhub", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadsOfLearnersTest {

    private static final String DOMAIN = "org.learnerhub.domain.";

    /** Whole packages that compare and write, and tell nobody: what they decide is noted as it is decided. */
    private static final Set<String> PACKAGES = Set.of(
            DOMAIN + "matching",
            DOMAIN + "registration",
            DOMAIN + "review",
            "org.learnerhub.store",
            "org.learnerhub.testkit");

    /** The gate, and single classes that may go past it. */
    private static final Set<String> CLASSES = Set.of(
            DOMAIN + "disclosure.LearnerReading",
            // a batch's rows, noted by whoever keeps their outcomes
            DOMAIN + "enquiry.VerifyRows",
            // a feed's rows: facts, held rows or entries of Ownership say who was told
            DOMAIN + "enquiry.CheckNumbers",
            // change the register, and leave a note of what they did or why they refused
            DOMAIN + "stewardship.MergeLearners",
            DOMAIN + "stewardship.UnmergeLearner",
            DOMAIN + "stewardship.DeleteLearner",
            DOMAIN + "stewardship.OrderMerge",
            // take the numbers and words by which rows are theirs, and tell nobody
            DOMAIN + "retention.EraseLearner",
            DOMAIN + "retention.RemoveOldFiles",
            DOMAIN + "casework.PairCases",
            DOMAIN + "casework.RowUndoing",
            // numbers only
            DOMAIN + "casework.NumbersInQuestion",
            // numbers that are taken
            DOMAIN + "learner.UlnSupply",
            // learn and compare weights over everybody, tell of nobody
            "org.learnerhub.app.matching.TrainingPairs",
            "org.learnerhub.app.matching.SameBasis",
            // the port's own default
            DOMAIN + "learner.LearnerRegister");

    private static final DescribedPredicate<JavaAccess<?>> READS = target(owner(DescribedPredicate.describe(
                    "a port of the register",
                    (JavaClass one) -> List.of(
                                    LearnerRegister.class,
                                    LearnerFacts.class,
                                    LearnerVersions.class,
                                    LearnerStandings.class,
                                    RegisterPages.class)
                            .stream()
                            .anyMatch(one::isAssignableTo))))
            .and(target(nameMatching("findByKeys|findByUln|changedAfter|of|havingKeys|mergedInto|after")))
            .as("reads of learners");

    @ArchTest
    static final ArchRule learners_are_read_through_the_gate = noClasses()
            .that(DescribedPredicate.not(mayRead()))
            .should()
            .accessTargetWhere(READS)
            .because("whoever is told of a learner is in the audit trail first");

    @ArchTest
    static final ArchRule what_the_gate_lends_is_not_kept = noFields()
            .that()
            .areDeclaredInClassesThat()
            .haveNameNotMatching(DOMAIN.replace(".", "\\.")
                    + "(disclosure\\.ReadGate|enquiry\\.FoundLearners|record\\.RecordReading)")
            .should()
            .haveRawType(LearnerReading.class)
            .because("beyond one look nothing is noted");

    @ArchTest
    static final ArchRule the_register_as_the_signs_of_ghosts_see_it_is_for_their_report = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ReportGhosts.class.getName())
            .should()
            .callMethod(ClaimedLearners.class, "each", int.class, Consumer.class)
            .because("it notes whoever it tells of, and nobody else does");

    @ArchTest
    static void every_exception_is_still_needed(JavaClasses classes) {
        Set<String> readers = classes.stream()
                .filter(one -> one.getAccessesFromSelf().stream().anyMatch(READS))
                .map(ReadsOfLearnersTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(readers).containsAll(CLASSES);
    }

    private static DescribedPredicate<JavaClass> mayRead() {
        return DescribedPredicate.describe(
                "classes that may read past the gate",
                one -> CLASSES.contains(outermost(one))
                        || PACKAGES.stream()
                                .anyMatch(whole -> one.getPackageName().equals(whole)
                                        || one.getPackageName().startsWith(whole + ".")));
    }

    private static String outermost(JavaClass one) {
        return one.getEnclosingClass().map(ReadsOfLearnersTest::outermost).orElse(one.getName());
    }
}
