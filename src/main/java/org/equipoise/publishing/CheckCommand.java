package org.equipoise.publishing;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.checklist.ChecklistGate;
import org.equipoise.contentcheck.AidFolder;
import org.equipoise.contentcheck.Manuscript;
import org.equipoise.contentcheck.ReadingCheck;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.GlossaryFile;
import org.equipoise.contentfile.ModelFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.glossary.Glossaries;
import org.equipoise.riskmodel.RiskModelContent;

/// The author's command `check FOLDER…`: everything that publishing checks, without a server and a
/// database. A folder is that of an aid, or one that holds several.
public final class CheckCommand {

    public static final String NAME = "check";

    private static final int SOUND = 0;
    private static final int REFUSED = 1;
    private static final int NOT_POSSIBLE = 2;

    private static final String USAGE = "Usage: check FOLDER…, such as: check decision-aids/my-aid";

    private final PrintStream out;
    private final Schemas schemas = Schemas.load();
    private final Set<String> told = new HashSet<>();
    private int worst = SOUND;

    private CheckCommand(PrintStream out) {
        this.out = out;
    }

    /// What the process ends with: 0 where all can be published, 1 where something is refused, 2 where
    /// there is nothing to check at one of the places.
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            out.println(USAGE);
            return NOT_POSSIBLE;
        }
        CheckCommand command = new CheckCommand(out);
        try {
            ClassPathUtils.consumeAsPaths("decision-aids", shipped -> command.checkAll(arguments, shipped));
            return command.worst;
        } catch (IOException failure) {
            out.printf("Not possible: %s%n", failure.getMessage());
            return NOT_POSSIBLE;
        }
    }

    /// @param shipped whose risk models and glossaries serve all aids
    private void checkAll(List<String> arguments, Path shipped) {
        for (String argument : arguments) {
            try {
                check(argument, shipped);
            } catch (IOException failure) {
                impossible(argument, "cannot be read");
            }
        }
    }

    private void check(String argument, Path shipped) throws IOException {
        Path path = Path.of(argument).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            impossible(argument, Files.exists(path) ? "is a file; give the folder that it is in" : "does not exist");
            return;
        }
        boolean single = Files.exists(path.resolve(AidFolder.STRUCTURE));
        List<AidFolder> folders =
                single ? List.of(new AidFolder(String.valueOf(path.getFileName()), path)) : AidFolder.in(path);
        if (folders.isEmpty()) {
            impossible(argument, "holds no aid.yaml, and no folder with one");
        }
        Standards standards = standards(List.of(shipped, single ? path.resolveSibling("") : path));
        for (AidFolder folder : folders) {
            check(folder, single ? argument : Path.of(argument, folder.name()).toString(), standards);
        }
    }

    private void impossible(String argument, String why) {
        out.printf("%s %s%n", argument, why);
        worst = NOT_POSSIBLE;
    }

    /// By the checklists that come with Equipoise; an installation may ask for more.
    private Standards standards(List<Path> directories) throws IOException {
        Map<String, RiskModelContent> models = new HashMap<>();
        Glossaries glossaries = new Glossaries();
        for (Path directory : directories) {
            for (ModelFile file : ModelFile.in(directory)) {
                switch (file.read(schemas)) {
                    case ModelFile.Reading.Sound(var model, var content) -> models.put(model.id(), content);
                    case ModelFile.Reading.Broken(String name, var findings) -> refuse("Risk model " + name, findings);
                }
            }
            for (GlossaryFile file : GlossaryFile.in(directory)) {
                switch (file.read(schemas)) {
                    case GlossaryFile.Reading.Sound(var glossary) -> glossaries.add(glossary);
                    case GlossaryFile.Reading.Broken(String name, var findings) -> refuse("Glossary " + name, findings);
                }
            }
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        return new Standards(
                schemas, models, glossaries, content -> ChecklistGate.obstaclesByShippedLists(content.read(), today));
    }

    /// What serves several aids is told once.
    private void refuse(String what, List<Finding> findings) {
        worst = Math.max(worst, REFUSED);
        if (told.add(what)) {
            out.printf("%s: refused%n", what);
            tell(findings, "");
        }
    }

    private void check(AidFolder folder, String shown, Standards standards) {
        Manuscript manuscript = folder.read();
        List<Finding> refusals = new ArrayList<>();
        Map<String, String> notOffered = new TreeMap<>();
        switch (manuscript.check(standards)) {
            case Manuscript.Verdict.Broken(var _, var findings) -> refusals.addAll(findings);
            case Manuscript.Verdict.Sound sound -> notOffered.putAll(sound.notOffered());
        }
        refusals.addAll(WithdrawnFile.in(folder).check(schemas));
        List<ReadingCheck> readings = manuscript.readings(standards);
        List<Finding> remarks =
                readings.stream().flatMap(reading -> reading.remarks().stream()).toList();
        out.printf(
                "%s: %s%n",
                shown,
                refusals.isEmpty()
                        ? "can be published%s"
                                .formatted(remarks.isEmpty() ? "" : ", with " + counted(remarks, "remark"))
                        : "refused, with %s and %s"
                                .formatted(counted(refusals, "finding"), counted(remarks, "remark")));
        readings.forEach(reading -> out.printf("  %s%n", reading.summary()));
        notOffered.forEach((language, reason) -> out.printf("  Not offered in %s: %s%n", language, reason));
        tell(refusals, "");
        tell(remarks, "Remark: ");
        worst = Math.max(worst, refusals.isEmpty() ? SOUND : REFUSED);
    }

    private void tell(List<Finding> findings, String kind) {
        for (Finding finding : findings) {
            out.printf("  %s%s%n", kind, finding);
            if (!finding.mend().isEmpty()) {
                out.printf("      %s%n", finding.mend());
            }
        }
    }

    private static String counted(List<Finding> findings, String what) {
        return "%d %s%s".formatted(findings.size(), what, findings.size() == 1 ? "" : "s");
    }
}
