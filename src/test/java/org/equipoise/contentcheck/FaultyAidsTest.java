package org.equipoise.contentcheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of fault, planted into the English copy of every shipped aid that has the place for it: the
/// aid is refused with the file and the line of the fault, in words that say what it is and how to mend it.
class FaultyAidsTest {

    private static final Standards STANDARDS = Standards.ofFiles(Schemas.load(), RiskModelFixtures.contents());
    private static final int KINDS_AT_LEAST = 40;

    @TempDir
    private static Path directory;

    private static List<AidFolder> copies = List.of();

    @BeforeAll
    static void copyTheShippedAids() throws IOException {
        for (AidFolder shipped : AidFolder.in(Path.of("decision-aids"))) {
            Path copy = directory.resolve(shipped.name());
            Files.createDirectories(copy.resolve("text"));
            for (String file : List.of(AidFolder.STRUCTURE, "text/en.yaml")) {
                Files.copy(shipped.path().resolve(file), copy.resolve(file));
            }
        }
        copies = AidFolder.in(directory);
    }

    static List<Fault> faults() throws IOException {
        return Fault.all();
    }

    @Test
    void areOfManyKinds() throws IOException {
        assertThat(faults())
                .hasSizeGreaterThan(KINDS_AT_LEAST)
                .extracting(Fault::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void areRefusedWhereTheFaultIs(Fault fault) throws IOException {
        List<String> missed = new ArrayList<>();
        int applied = 0;
        for (AidFolder copy : copies) {
            Optional<Fault.Planted> planted = fault.plant(copy.path());
            if (planted.isPresent()) {
                applied++;
                List<Finding> findings =
                        findings(copy, fault.file(), planted.get().content());
                if (findings.stream().noneMatch(finding -> fault.isTold(finding, planted.get()))) {
                    missed.add("%s %s:%d %s"
                            .formatted(
                                    copy.name(),
                                    planted.get().file(),
                                    planted.get().line(),
                                    findings.stream()
                                            .limit(4)
                                            .map(Finding::toString)
                                            .collect(joining("\n  ", "\n  ", ""))));
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(applied).as("aids that have a place for it").isPositive();
    }

    private static List<Finding> findings(AidFolder folder, String file, String content) throws IOException {
        Path path = folder.path().resolve(file);
        String sound = Files.readString(path);
        try {
            Files.writeString(path, content);
            return switch (folder.read().check(STANDARDS)) {
                case Manuscript.Verdict.Broken broken -> broken.findings();
                case Manuscript.Verdict.Sound _ -> List.of();
            };
        } finally {
            Files.writeString(path, sound);
        }
    }
}
