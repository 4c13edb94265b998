package org.equipoise;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What holds in every room.
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.equipoise");

    /// Tables that are asked before anybody knows whose they are, that hold nothing of anybody's, or that have the
    /// organisation in their key.
    private static final Set<String> OF_NO_ORGANISATION = Set.of(
            "OrganisationEntity",
            "AccountEntity",
            "InvitationEntity",
            "VisitEntity",
            "AidEntity",
            "AidVersionEntity",
            "AidListingEntity",
            "AidCodeEntity",
            "AidSpellingEntity",
            "ContentFolderEntity",
            "ContentArchiveEntity",
            "DemandEntity",
            "AttestationEntity",
            "MediaFileEntity",
            "MediaPartEntity",
            "MediaUseEntity",
            "WithdrawalEntity");

    @Test
    void hidesResourcesAndTables() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void declaresWhoMayCallEveryOperation() {
        methods()
                .that(areOperations())
                .should()
                .bePublic()
                .andShould(declareTheirCallers())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /// Without it, a caller who asks for HTML gets whatever Java says of the object.
    @Test
    void declaresInWhatFormEveryOperationOfTheApiAnswers() {
        classes()
                .that(describe(
                        "serve the API",
                        type -> type.isAnnotatedWith(Path.class)
                                && type.getAnnotationOfType(Path.class).value().startsWith("/api/")))
                .should()
                .beAnnotatedWith(Produces.class)
                .check(CLASSES);
    }

    @Test
    void givesEveryTableAnOrganisation() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(not(namedOneOf(OF_NO_ORGANISATION)))
                .should(haveATenant())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void asksTheDatabaseOnlyThroughTheTenantFilter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.equipoise.database..")
                .should()
                .callMethodWhere(target(nameMatching("createNative.*")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void injectsThroughConstructors() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void marksEveryPackageForNulls() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CLASSES);
        Set<String> marked = CLASSES.stream()
                .filter(each -> each.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(toSet());
        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).allMatch(marked::contains);
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> declareTheirCallers() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared =
                        method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(
                        method,
                        declared,
                        method.getFullName() + (declared ? " declares" : " does not declare") + " its callers"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveATenant() {
        return new ArchCondition<>("have a @TenantId") {
            @Override
            public void check(JavaClass table, ConditionEvents events) {
                boolean owned = table.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class));
                events.add(new SimpleConditionEvent(
                        table, owned, table.getName() + (owned ? " has" : " has no") + " organisation"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> namedOneOf(Set<String> names) {
        return DescribedPredicate.describe("named one of " + names, each -> names.contains(each.getSimpleName()));
    }
}
