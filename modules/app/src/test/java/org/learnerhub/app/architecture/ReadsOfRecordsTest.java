package org.learnerhub.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.MovedRecords;
import org.learnerhub.domain.record.RecordReading;

/** Who reads learning events: the gate, and loading. */
@AnalyzeClasses(packages = "org.learnerhub", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadsOfRecordsTest {

    private static final Set<String> NO_READS = Set.of("lock", "append", "lastNumber");

    @ArchTest
    static final ArchRule events_are_read_by_the_gate_and_by_loading_only = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(RecordReading.class.getName())
            .and()
            // asks whether there are any before somebody is deleted
            .doNotHaveFullyQualifiedName(MovedRecords.class.getName())
            .and()
            .resideOutsideOfPackages(
                    "org.learnerhub.domain.feed..", "org.learnerhub.store.record..", "org.learnerhub.testkit..")
            .and()
            .doNotHaveFullyQualifiedName(EventLog.class.getName())
            .should()
            .accessTargetWhere(DescribedPredicate.describe("reads learning events", ReadsOfRecordsTest::reads))
            .because("what the gate tells is in the audit trail; loading tells nobody");

    @ArchTest
    static final ArchRule what_the_gate_lends_is_not_kept =
            noFields().should().haveRawType(RecordReading.class).because("beyond one look nothing is noted");

    private static boolean reads(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(EventLog.class) && !NO_READS.contains(access.getName());
    }
}
