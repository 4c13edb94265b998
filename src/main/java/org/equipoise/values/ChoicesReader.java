package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.problem.Objections;
import org.equipoise.values.Priorities.Choice;

/// Reads the answers to choice tasks. Any tasks will do, in any number: each is judged by what was shown in it.
class ChoicesReader {

    private static final String AT = PrioritiesReader.AT + "/tasks";

    private final Weighable weighable;
    private final Objections objections;

    ChoicesReader(Weighable weighable, Objections objections) {
        this.weighable = weighable;
        this.objections = objections;
    }

    /// What is returned counts only if nothing was objected to.
    Priorities read(JsonNode priorities) {
        objections.toMembersBeside(Set.of("method", "tasks"), priorities, PrioritiesReader.AT);
        JsonNode tasks = priorities.path("tasks");
        if (!(tasks.isArray() || tasks.isMissingNode()) || tasks.size() > Priorities.BestWorst.MOST) {
            objections.at(AT, "Send a list of at most %d tasks.".formatted(Priorities.BestWorst.MOST));
            return Priorities.NOTHING_TOLD;
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            choice(tasks.get(i), AT + "/" + i, choices);
        }
        return objections.any() ? Priorities.NOTHING_TOLD : new Priorities.BestWorst(choices);
    }

    /// A task with neither `best` nor `worst` is one that the person left open.
    private void choice(JsonNode task, String at, List<Choice> choices) {
        if (!task.isObject()) {
            objections.at(at, "Send an object with `shown`, `best` and `worst`.");
            return;
        }
        objections.toMembersBeside(Set.of("shown", "best", "worst"), task, at);
        Set<String> shown = new NamesReader(objections).read(task.path("shown"), at + "/shown", weighable);
        if (shown.size() < Choice.FEWEST || shown.size() > Choice.MOST) {
            objections.at(at + "/shown", "Show three to five different ones together.");
        }
        JsonNode best = task.path("best");
        JsonNode worst = task.path("worst");
        if (absent(best) && absent(worst)) {
            return;
        }
        oneOf(shown, best, at + "/best");
        oneOf(shown, worst, at + "/worst");
        if (best.equals(worst)) {
            objections.at(at + "/worst", "What matters least is another than what matters most.");
        }
        if (!objections.any()) {
            choices.add(new Choice(List.copyOf(shown), best.textValue(), worst.textValue()));
        }
    }

    private void oneOf(Set<String> shown, JsonNode chosen, String at) {
        if (!chosen.isTextual() || !shown.contains(chosen.textValue())) {
            objections.at(at, "Name one of those shown, or leave both the best and the worst open.");
        }
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
