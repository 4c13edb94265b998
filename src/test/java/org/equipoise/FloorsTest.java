package org.equipoise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
                    "document web upkeep form summary consultation decision comparison catalogue aid invitation identity problem"),
            room(
                    "patientpages",
                    "preparation document web upkeep summary consultation decision comparison catalogue aid invitation account identity problem"),
            room(
                    "preparation",
                    "web upkeep form summary consultation decision comparison values catalogue aid identity problem"),
            room("upkeeppages", "recall web upkeep difference catalogue aid decision summary identity problem"),
            room("recall", "summary decision upkeep difference values catalogue aid identity problem"),
            room("document", "web summary decision catalogue aid identity problem"),
            room(
                    "web",
                    "upkeep form comparison explanation wording profile catalogue aid riskmodel evidence identity problem"),
            room("summary", "consultation decision catalogue aid idempotency identity problem"),
            room(
                    "decision",
                    "upkeep comparison values catalogue aid evidence idempotency invitation identity json problem"),
            room("upkeep", "difference wording catalogue aid idempotency identity problem"),
            room("difference", "wording profile aid evidence"),
            room("form", "problem"),
            room("consultation", "decision comparison catalogue aid identity problem"),
            room(
                    "comparison",
                    "explanation robustness wording profile values catalogue aid riskmodel evidence problem"),
            room("robustness", "profile values aid evidence"),
            room("explanation", "wording evidence"),
            room("wording", "profile aid evidence"),
            room("profile", "aid riskmodel evidence problem"),
            room("values", "aid problem"),
            room("library", "difference wording values catalogue aid riskmodel evidence problem"),
            room("publishing", "calculator catalogue aid riskmodel evidence"),
            room("calculator", "riskmodel evidence problem"),
            room("catalogue", "aid problem"),
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
}
