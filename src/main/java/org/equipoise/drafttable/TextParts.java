package org.equipoise.drafttable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.draftcontent.DraftContent;

/// The words of one language, in parts of a size that can be written on one page. Which there are follows from the
/// structure: whatever has an id needs its words.
public final class TextParts {

    /// One thing to write.
    ///
    /// @param pointer its place in the content, as a JSON Pointer
    /// @param listed whether it is a list, one entry on each line
    public record Line(String pointer, String label, boolean small, boolean listed) {

        private boolean touches(String place) {
            return pointer.equals(place) || pointer.startsWith(place + "/") || place.startsWith(pointer + "/");
        }
    }

    public record Part(String id, String title, List<Line> lines) {

        /// Whether a place lies in it, though there may be no line for just that.
        boolean holds(String place) {
            return lines.stream().anyMatch(line -> line.touches(place));
        }

        /// The line at a place, or around it, or within it.
        String nearest(String place) {
            return lines.stream()
                    .filter(line -> line.touches(place))
                    .map(Line::pointer)
                    .findFirst()
                    .orElse("");
        }
    }

    private final JsonNode aid;
    private final String at;

    private TextParts(JsonNode aid, String language) {
        this.aid = aid;
        this.at = "/texts/" + language;
    }

    public static List<Part> of(DraftContent content, String language) {
        return new TextParts(content.aid(), language).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(about());
        List<String> options = ids("options");
        parts.add(part("options", "The options", options.stream().flatMap(this::option)));
        ids("attributes").forEach(row -> parts.add(row(row, options)));
        parts.add(part("person", "About the person", items("profile").flatMap(this::profileItem)));
        parts.add(part("questions", "Questions", questions()));
        if (aid.has("test")) {
            parts.add(part(
                    "test",
                    "About the test",
                    Stream.of(
                            area("/test/measures", "What the test measures"),
                            area("/test/ifFound", "What comes after something was found"),
                            area("/test/ifNotFound", "What comes after nothing was found"),
                            area("/test/overdiagnosis", "Finding what would never have done harm"))));
        }
        return parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    private Part about() {
        return part(
                "about",
                "About this aid",
                Stream.of(
                        line("/title", "Title"),
                        line("/question", "Question"),
                        area("/summary", "Summary"),
                        line("/condition/name", "Condition: its name"),
                        area("/condition/description", "Condition: what it is"),
                        area("/condition/naturalCourse", "Condition: what tends to happen without treatment"),
                        area("/population", "Population"),
                        list("/notFor", "Not for"),
                        area("/whyNoNoTreatment", "Without treatment"),
                        area("/howMade", "How it was made"),
                        area("/reviewed", "Reviewed"),
                        area("/updatePolicy", "Updates"),
                        area("/funding", "Funding: who paid for it")));
    }

    private Stream<Line> option(String id) {
        String option = "/options/" + id;
        return Stream.of(
                line(option + "/name", id + ": name"),
                line(option + "/people", id + ": people"),
                area(option + "/description", id + ": description"),
                list(option + "/practical", id + ": practical facts"));
    }

    private Part row(String id, List<String> options) {
        String row = "/attributes/" + id;
        return part(
                "row-" + id,
                "Row: " + id,
                Stream.concat(
                        Stream.of(
                                line(row + "/name", "Name"),
                                line(row + "/happens", "Happens"),
                                line(row + "/happensNot", "Does not happen"),
                                line(row + "/time", "Time"),
                                area(row + "/population", "Population"),
                                line(row + "/worst", "Worst end"),
                                line(row + "/best", "Best end"),
                                area(row + "/explanation", "Explanation")),
                        options.stream()
                                .flatMap(option -> Stream.of(
                                        area(row + "/cells/" + option + "/text", option + ": words in the cell"),
                                        area(row + "/cells/" + option + "/note", option + ": note to the number"),
                                        area(
                                                row + "/cells/" + option + "/derivation",
                                                option + ": how the number was made from what the source prints")))));
    }

    private Stream<Line> profileItem(JsonNode item) {
        String id = item.path("id").asText();
        String place = "/profile/" + id;
        List<Line> choices = new ArrayList<>();
        item.path("choices")
                .valueStream()
                .filter(choice -> choice.asText().matches("[^/~]+"))
                .forEach(choice -> choices.add(line(
                        place + "/choices/" + choice.asText(), "%s: the answer “%s”".formatted(id, choice.asText()))));
        return Stream.concat(
                Stream.of(line(place + "/label", id + ": label"), area(place + "/help", id + ": help")),
                choices.stream());
    }

    private Stream<Line> questions() {
        return Stream.of(
                        ids("valuesQuestions").stream()
                                .flatMap(id -> Stream.of(
                                        line("/valuesQuestions/" + id + "/question", id + ": how much does it matter?"),
                                        area("/valuesQuestions/" + id + "/help", id + ": help"))),
                        ids("knowledge").stream()
                                .flatMap(id -> Stream.of(
                                        line("/knowledge/" + id + "/statement", id + ": statement, true or not"),
                                        area("/knowledge/" + id + "/why", id + ": why"))),
                        ids("questionsToAsk").stream()
                                .map(id -> line("/questionsToAsk/" + id, id + ": question to ask")))
                .flatMap(each -> each);
    }

    private Part part(String id, String title, Stream<Line> lines) {
        return new Part(id, title, lines.distinct().toList());
    }

    private Line line(String place, String label) {
        return new Line(at + place, label, true, false);
    }

    private Line area(String place, String label) {
        return new Line(at + place, label, false, false);
    }

    private Line list(String place, String label) {
        return new Line(at + place, label + " (one on each line)", false, true);
    }

    private Stream<JsonNode> items(String list) {
        return aid.path(list).isArray() ? aid.path(list).valueStream() : Stream.of();
    }

    /// Those that can stand in an address.
    private List<String> ids(String list) {
        return items(list)
                .map(item -> item.isTextual() ? item.asText() : item.path("id").asText())
                .filter(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .distinct()
                .toList();
    }
}
