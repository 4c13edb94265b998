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
                    "workings web form summary consultation decision comparison catalogue aid invitation identity language problem finding upkeep objection desk"),
            room("invitepages", "desk account decision catalogue aid invitation identity language problem"),
            room(
                    "recordpages",
                    "summarycontent standing objection desk document form teachback summary consultation decision comparison catalogue aid identity language problem upkeep"),
            room(
                    "visitpages",
                    "comparing standing profileform desk web form teachback decision consultation comparison catalogue aid identity language problem finding upkeep"),
            room("desk", "web summary decision catalogue aid identity language problem"),
            room("teachback", "decision catalogue aid idempotency identity problem"),
            room("drafttable", "draftcontent authoring form language problem"),
            room("writing", "draftcontent authoring drafttable form identity language problem translating"),
            room(
                    "authorpages",
                    "comparing draftcontent drafttable aidpages translating authoring checklist web language form comparison catalogue identity problem"),
            room(
                    "patientpages",
                    "summarycontent aidpages standing preparation document summary consultation decision comparison catalogue aid invitation account identity language problem upkeep objection form"),
            room(
                    "mydata",
                    "summarycontent preparation form objection summary consultation decision invitation idempotency account language identity teachback"),
            room("objection", "summarycontent summary decision idempotency identity problem"),
            room(
                    "sidebyside",
                    "comparing workings preparation web form consultation decision comparison aid catalogue language identity problem upkeep"),
            room(
                    "steps",
                    "comparing passages path eliciting preparation web form consultation decision comparison catalogue values aid identity language problem upkeep"),
            room(
                    "journey",
                    "standing path eliciting preparation form summary consultation decision aid identity language problem upkeep"),
            room(
                    "bilingual",
                    "objection comparing passages document preparation desk web summary decision comparison catalogue aid identity language problem"),
            room("path", "standing eliciting preparation values decision aid language problem upkeep"),
            room("eliciting", "preparation web wording form values evidence aid language decision"),
            room("profileform", "form aid language"),
            room("preparation", "profileform web form decision catalogue aid identity language problem"),
            room("withdrawalpages", "standing recall language form upkeep catalogue aid identity problem"),
            room(
                    "upkeeppages",
                    "recall language web upkeep difference catalogue aid decision summary identity problem"),
            room("recall", "summarycontent summary decision upkeep difference values catalogue aid identity problem"),
            room(
                    "checkpages",
                    "standing form language draftchecks demand checklist criteria attestation account catalogue aid identity problem"),
            room(
                    "document",
                    "objection summarycontent standing summary decision catalogue aid identity language problem"),
            room("signin", "identity language"),
            room(
                    "aidpages",
                    "comparing aid catalogue comparison finding glossary language passages problem translation upkeep web"),
            room("workings", "aid comparison language profile riskmodel"),
            room("standing", "account aid catalogue checklist language"),
            room("passages", "aid comparison glossary language media translation"),
            room(
                    "web",
                    "standing passages comparison explanation wording profile catalogue aid glossary translation evidence identity language problem"),
            room("summarycontent", "aid problem"),
            room("summary", "summarycontent consultation decision catalogue aid idempotency identity problem"),
            room("inviting", "decision idempotency identity invitation problem"),
            room("decision", "comparing catalogue aid idempotency identity json problem upkeep"),
            room("upkeep", "difference wording catalogue aid idempotency identity problem"),
            room("difference", "wording profile aid evidence media"),
            room("draftcontent", "aid contentfile problem publishing"),
            room("drafting", "authoring draftcontent idempotency identity problem"),
            room("authoring", "draftcontent publishing demand checklist catalogue aid identity media problem"),
            room("translationpages", "translating translation authoring form language identity problem"),
            room("mediapages", "draftcontent draftmedia translating authoring form language identity media problem"),
            room("draftmedia", "draftcontent translating authoring identity media problem"),
            room("translating", "draftcontent authoring translation identity problem"),
            room("draftchecks", "authoring checklist attestation account catalogue idempotency identity problem"),
            room("demand", "checklist catalogue identity problem"),
            room("form", "language problem"),
            room("consultation", "comparing decision comparison catalogue aid identity problem"),
            room("comparing", "aid catalogue comparison problem profile robustness values wording"),
            room(
                    "comparison",
                    "explanation robustness wording profile values catalogue aid translation riskmodel evidence"),
            room("robustness", "profile values aid evidence"),
            room("explanation", "wording evidence"),
            room("wording", "profile aid language evidence"),
            room("profile", "aid riskmodel evidence problem"),
            room("values", "aid problem"),
            room("caching", ""),
            room("mediafiles", "aid caching catalogue media problem"),
            room("texts", "aid caching catalogue legibility readability translation"),
            room(
                    "library",
                    "caching wording values catalogue aid glossary translation evidence problem finding media difference"),
            room(
                    "exchange",
                    "draftcontent adaptation archive catalogue aid problem authoring idempotency identity publishing contentfile media"),
            room("archive", "aid"),
            room("adaptation", ""),
            room(
                    "publishing",
                    "intake contentcheck mediacheck shelf contentfile catalogue aid glossary translation riskmodel checklist archive media"),
            room("intake", "contentcheck mediacheck contentfile catalogue aid adaptation archive media"),
            room(
                    "contentcheck",
                    "mediacheck contentfile checklist aid glossary translation riskmodel readability evidence"),
            room("mediacheck", "contentfile archive aid media"),
            room("shelf", "contentfile calculator glossary riskmodel"),
            room("contentfile", "glossary riskmodel"),
            room(
                    "checklist",
                    "criteria balance attestation account catalogue aid idempotency identity problem archive"),
            room("criteria", "balance aid evidence legibility"),
            room("legibility", "aid glossary readability"),
            room("balance", "catalogue aid problem media"),
            room("attestation", ""),
            room("calculator", "riskmodel evidence problem"),
            room("catalogue", "aid glossary translation finding media problem"),
            room("finding", ""),
            room("aid", "glossary translation riskmodel evidence media"),
            room("riskmodel", "evidence"),
            room("translation", ""),
            room("glossary", ""),
            room("media", ""),
            room("idempotency", "identity problem"),
            room("invitation", "identity problem"),
            room("administration", "account identity problem"),
            room("account", "identity problem"),
            room("identity", "problem"),
            room("json", "problem"),
            room("language", ""),
            room("refusal", "language problem"),
            room("evidence", ""),
            room("readability", ""),
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
