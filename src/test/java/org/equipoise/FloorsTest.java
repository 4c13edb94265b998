package org.equipoise;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The rooms of the house, floor by floor, and what each may use. A new room gets a row here and in the README.
class FloorsTest {

    private static final String HOUSE = "org.equipoise";

    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            room(
                    "clinicianpages",
                    "document web form summary consultation decision comparison catalogue aid invitation identity problem"),
            room(
                    "patientpages",
                    "preparation document web summary consultation decision comparison catalogue aid invitation account identity problem"),
            room(
                    "preparation",
                    "web form summary consultation decision comparison values catalogue aid identity problem"),
            room("document", "web summary decision catalogue aid identity problem"),
            room("web", "form comparison wording catalogue aid evidence identity problem"),
            room("summary", "consultation decision catalogue aid idempotency identity problem"),
            room("decision", "comparison values catalogue aid evidence idempotency invitation identity json problem"),
            room("form", "problem"),
            room("consultation", "decision comparison catalogue aid identity problem"),
            room("comparison", "robustness wording profile values catalogue aid riskmodel evidence problem"),
            room("robustness", "profile values aid evidence"),
            room("wording", "profile aid evidence"),
            room("profile", "aid riskmodel evidence problem"),
            room("values", "aid problem"),
            room("library", "wording values catalogue aid riskmodel evidence problem"),
            room("publishing", "calculator catalogue aid riskmodel evidence"),
            room("calculator", "riskmodel evidence problem"),
            room("catalogue", "aid"),
            room("aid", "riskmodel evidence"),
            room("riskmodel", "evidence"),
            room("idempotency", "identity problem"),
            room("invitation", "identity problem"),
            room("administration", "account identity problem"),
            room("account", "identity problem"),
            room("identity", "problem"),
            room("json", "problem"),
            room("refusal", "problem"),
            room("evidence", ""),
            room("problem", ""),
            room("database", "")));

    /// Tables that are asked before anybody knows whose they are, or that hold nothing of anybody's.
    private static final Set<String> OF_NO_ORGANISATION = Set.of(
            "OrganisationEntity",
            "AccountEntity",
            "InvitationEntity",
            "VisitEntity",
            "AidEntity",
            "AidVersionEntity",
            "AidTitleEntity");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    private static Map.Entry<String, Set<String>> room(String name, String mayUse) {
        return entry(name, mayUse.isEmpty() ? Set.of() : Set.of(mayUse.split(" ")));
    }

    static Stream<Arguments> rooms() {
        return MAY_USE.entrySet().stream().map(room -> Arguments.of(room.getKey(), room.getValue()));
    }

    @ParameterizedTest(name = "{0} uses {1} alone")
    @MethodSource("rooms")
    void usesOnlyWhatStandsBelow(String room, Set<String> mayUse) {
        String[] others = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(room) && !mayUse.contains(other))
                .map(other -> HOUSE + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void hasAPlaceForEveryPackage() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(HOUSE))
                .collect(toSet());
        assertThat(packages).allSatisfy(name -> assertThat(MAY_USE).containsKey(name.substring(HOUSE.length() + 1)));
    }

    @Test
    void hasNoCircles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsTheArithmeticPlain() {
        classes()
                .that()
                .resideInAPackage(HOUSE + ".evidence..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".evidence..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void keepsTheRiskModelsPlainButForTheReadingOfTheirFiles() {
        classes()
                .that()
                .resideInAPackage(HOUSE + ".riskmodel..")
                .and()
                .doNotHaveSimpleName("RiskModelContent")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".evidence..", HOUSE + ".riskmodel..")
                .check(CLASSES);
    }

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
                .resideOutsideOfPackage(HOUSE + ".database..")
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
