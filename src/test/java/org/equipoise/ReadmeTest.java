package org.equipoise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's tour, run in one shell as its reader would run it.
@QuarkusTest
class ReadmeTest {

    private static final Document README = Document.read("README.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PROMISED_STATUS = Pattern.compile("(?m)^# ([0-9]{3}): ");
    private static final Pattern SENT = Pattern.compile("-d '(.*?)'", Pattern.DOTALL);
    private static final String NEXT_STEP = "\u001e";

    /// The status of every answer goes where the reader's own output does not.
    private static final String TELLING_STATUS = """
            set -euo pipefail
            curl() { command curl -w '%{stderr}%{http_code}\\n' "$@"; }
            """;

    @TestHTTPResource("/")
    String service = "";

    @TempDir
    Path home;

    @Test
    void leadsThroughADecisionInFiveSteps() throws Exception {
        List<JsonNode> answers = answersOfTheTour();

        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).at("/items/0/slug").asText()).isEqualTo("statins-primary-prevention");
        assertThat(answers.get(1).at("/options")).hasSize(2);
        assertThat(holds(answers.get(2), shownAnswer()))
                .as("the answer at the top")
                .isTrue();
        assertThat(answers.get(3).at("/revision").asInt()).isEqualTo(1);
        assertThat(answers.get(4).at("/state").asText()).isEqualTo("recorded");
        assertThat(answers.get(4).at("/revision/intact").asBoolean()).isTrue();
    }

    @Test
    void asksAtTheTopWhatTheTourAsks() {
        assertThat(sent(README.commands().getFirst()))
                .isEqualTo(sent(README.part("tour").commands().get(2)));
    }

    private List<JsonNode> answersOfTheTour() throws Exception {
        Path printed = home.resolve("printed");
        Path statuses = home.resolve("statuses");
        String script = TELLING_STATUS
                + String.join(
                        "printf '%s'\n".formatted(NEXT_STEP),
                        README.part("tour").commands());
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script)
                .redirectOutput(printed.toFile())
                .redirectError(statuses.toFile());
        shell.environment().put("EQUIPOISE", service.replaceFirst("/$", ""));
        shell.environment().put("CLINICIAN", "clinician:" + SignedIn.PASSWORD);
        int exitCode = shell.start().waitFor();

        assertThat(Files.readAllLines(statuses)).isEqualTo(promisedStatuses());
        assertThat(exitCode).isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String answer : Files.readString(printed).split(NEXT_STEP, -1)) {
            answers.add(JSON.readTree(answer));
        }
        return answers;
    }

    private static List<String> promisedStatuses() {
        return PROMISED_STATUS
                .matcher(README.part("tour").text())
                .results()
                .map(status -> status.group(1))
                .toList();
    }

    private static List<String> sent(String command) {
        return SENT.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(body -> body.replaceAll("\\s+", " "))
                .toList();
    }

    private static JsonNode shownAnswer() throws JsonProcessingException {
        String shown = README.part("answer").text();
        return JSON.readTree(shown.substring(shown.indexOf('{'), shown.lastIndexOf('}') + 1));
    }

    /// Whether `part` is `whole` with members and elements left out.
    private static boolean holds(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return part.properties().stream()
                    .allMatch(member ->
                            whole.has(member.getKey()) && holds(whole.path(member.getKey()), member.getValue()));
        }
        if (part.isArray()) {
            return part.valueStream().allMatch(element -> whole.valueStream().anyMatch(each -> holds(each, element)));
        }
        return whole.equals(part);
    }
}
