package org.learnerhub.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.problem.HubCode;

@AnalyzeClasses(packages = "org.learnerhub", importOptions = ImportOption.DoNotIncludeTests.class)
class CatalogueTest {

    @ArchTest
    static final ArchRule every_area_is_in_the_catalogue = classes()
            .that()
            .areAssignableTo(HubCode.class)
            .and()
            .areNotInterfaces()
            .should(beListed())
            .because("a code that is read back from the database, or explained in docs/errors.md, is looked for there");

    @ArchTest
    static final ArchRule no_feature_knows_the_catalogue = noClasses()
            .that()
            .resideInAPackage("org.learnerhub.domain..")
            .and()
            .resideOutsideOfPackage("org.learnerhub.domain.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.learnerhub.domain.catalogue..")
            .because("the catalogue knows every area, so that an area that knew it would know all the others");

    private static ArchCondition<JavaClass> beListed() {
        return new ArchCondition<>("be an enum whose constants the catalogue lists") {
            @Override
            public void check(JavaClass area, ConditionEvents events) {
                Object[] constants = area.reflect().getEnumConstants();
                boolean listed = constants != null && Catalogue.codes().containsAll(List.of(constants));
                events.add(new SimpleConditionEvent(area, listed, area.getName() + " is not in the catalogue"));
            }
        };
    }
}
