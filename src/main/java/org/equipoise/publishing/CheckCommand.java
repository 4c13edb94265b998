package org.equipoise.publishing;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.riskmodel.RiskModelContent;

/// The author's command `check FOLDER…`: everything that publishing checks, without a server and a database. A folder is
/// that of an aid, or one that holds several.
public final class CheckCommand {

    public static final String NAME = "check";

    private static final int SOUND = 0;
    private static final int REFUSED = 1;
    private static final int NOT_POSSIBLE = 2;

    private static final String USAGE = "Usage: check FOLDER…, such as: check decision-aids/my-aid";

    private final PrintStream out;
    private final Schemas schemas = Schemas.load();
    private final Map<String, RiskModelContent> shipped = new HashMap<>();
    private final Set<Path> modelsTold = new TreeSet<>();
    private int worst = SOUND;

    private CheckCommand(PrintStream out) {
        this.out = out;
    }

    /// What the process ends with: 0 where all can be published, 1 where something is refused, 2 where there is nothing
    /// to check at one of the places.
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            out.println(USAGE);
            return NOT_POSSIBLE;
        }
        CheckCommand command = new CheckCommand(out);
        try {
            ClassPathUtils.consumeAsPaths("decision-aids", command::loadShipped);
            for (String argument : arguments) {
                command.check(argument);
            }
            return command.worst;
        } catch (IOException failure) {
            out.printf("Not possible: %s%n", failure.getMessage());
            return NOT_POSSIBLE;
        }
    }

    private void loadShipped(Path directory) {
        try {
            shipped.putAll(models(directory));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void check(String argument) throws IOException {
        Path path = Path.of(argument).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            impossible(argument, Files.exists(path) ? "is a file; give the folder that it is in" : "does not exist");
            return;
        }
        boolean single = Files.exists(path.resolve(AidFolder.STRUCTURE));
        List<AidFolder> folders =
                single ? List.of(new AidFolder(String.valueOf(path.getFileName()), path)) : AidFolder.in(path);
        Path directory = single ? path.resolveSibling("") : path;
        Map<String, RiskModelContent> models = new HashMap<>(shipped);
        models.putAll(models(directory));
        if (folders.isEmpty()) {
            impossible(argument, "holds no aid.yaml, and no folder with one");
        }
        for (AidFolder folder : folders) {
            check(folder, single ? argument : Path.of(argument, folder.name()).toString(), models);
        }
    }

    private void impossible(String argument, String why) {
        out.printf("%s %s%n", argument, why);
        worst = NOT_POSSIBLE;
    }

    /// The models of a directory; those that are refused are told once.
    private Map<String, RiskModelContent> models(Path directory) throws IOException {
        Map<String, RiskModelContent> models = new HashMap<>();
        boolean first = modelsTold.add(directory);
        for (ModelFile file : ModelFile.in(directory)) {
            switch (file.read(schemas)) {
                case ModelFile.Reading.Sound(var model, var content) -> models.put(model.id(), content);
                case ModelFile.Reading.Broken(String name, var findings) -> {
                    if (first) {
                        out.printf("Risk model %s: refused%n", name);
                        tell(findings, "");
                    }
                    worst = Math.max(worst, REFUSED);
                }
            }
        }
        return models;
    }

    private void check(AidFolder folder, String shown, Map<String, RiskModelContent> models) {
        List<Finding> refusals = new ArrayList<>();
        if (folder.read(schemas, models) instanceof AidFolder.Reading.Broken(var _, var findings)) {
            refusals.addAll(findings);
        }
        List<ReadingCheck> readings = folder.readings();
        readings.forEach(reading -> refusals.addAll(reading.refusals()));
        List<Finding> remarks = readings.stream()
                .flatMap(reading -> reading.remarks().stream())
                .toList();
        out.printf(
                "%s: %s%n",
                shown,
                refusals.isEmpty()
                        ? "can be published%s".formatted(remarks.isEmpty() ? "" : ", with " + counted(remarks, "remark"))
                        : "refused, with %s and %s"
                                .formatted(counted(refusals, "finding"), counted(remarks, "remark")));
        readings.forEach(reading -> out.printf("  %s%n", reading.summary()));
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
