package org.equipoise.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.criteria.Outcome;
import org.equipoise.criteria.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every aid that comes with Equipoise under every checklist, as it is.
class ShippedVerdictsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Map<Assessment.Verdict, String> MARKS = Map.of(
            Assessment.Verdict.MET, "met",
            Assessment.Verdict.NOT_MET, "NOT",
            Assessment.Verdict.NEEDS_A_PERSON, "person",
            Assessment.Verdict.NOT_APPLICABLE, "-");

    static Stream<String> shipped() {
        return AidUnderTest.slugs();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void passesTheGate(String slug) {
        assertThat(ChecklistGate.obstaclesByShippedLists(AidUnderTest.shipped(slug).read(), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void claimsNothingThatNobodyConfirmed(String slug) {
        assertThat(assessment("ipdas-4", slug).items())
                .filteredOn(found -> found.item().level() != Checklist.Level.STRUCTURE)
                .allSatisfy(found -> assertThat(found.verdict()).isNotEqualTo(Assessment.Verdict.MET));
    }

    /// Also written to `target/checklists.txt`, aid by aid, to be read.
    @Test
    void isToldItemByItem() throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> slugs = shipped().toList();
        for (Checklist list : Shelf.shipped().values()) {
            lines.add(list.title() + " (" + list.id() + ", version " + list.version() + ")");
            for (int i = 0; i < slugs.size(); i++) {
                lines.add("  %2d %s".formatted(i + 1, slugs.get(i)));
            }
            List<Assessment> assessments =
                    slugs.stream().map(slug -> assessment(list.id(), slug)).toList();
            lines.add("%-18s".formatted("item") + columns(slugs.size()));
            for (int i = 0; i < list.items().size(); i++) {
                int item = i;
                lines.add("%-18s".formatted(list.items().get(i).id())
                        + assessments.stream()
                                .map(each -> "%-7s"
                                        .formatted(MARKS.get(
                                                each.items().get(item).verdict())))
                                .collect(Collectors.joining()));
            }
            for (int i = 0; i < slugs.size(); i++) {
                for (Assessment.Found found : assessments.get(i).items()) {
                    if (found.outcome() instanceof Outcome.NotMet(var faults)) {
                        lines.add("%s %s: %d × %s %s: %s"
                                .formatted(
                                        slugs.get(i),
                                        found.item().id(),
                                        faults.size(),
                                        faults.getFirst().place().file(),
                                        faults.getFirst().place().pointer(),
                                        faults.getFirst().mend()));
                    }
                }
            }
            lines.add("");
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/checklists.txt"), lines);

        assertThat(assessment("ipdas-4", "psa-screening").items())
                .filteredOn(found -> found.verdict() == Assessment.Verdict.NOT_MET)
                .extracting(found -> found.item().id())
                .containsExactly("K19", "K20", "K24", "K25", "K27", "K28");
    }

    private static String columns(int count) {
        StringBuilder columns = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            columns.append("%-7d".formatted(i));
        }
        return columns.toString();
    }

    private static Assessment assessment(String list, String slug) {
        return Assessment.of(
                Objects.requireNonNull(Shelf.shipped().get(list)),
                new Subject(AidUnderTest.shipped(slug).read(), TODAY),
                List.of());
    }
}
