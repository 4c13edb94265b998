package org.equipoise.bilingual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.bilingual.Line.Kind;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Words;
import org.equipoise.passages.Passage;
import org.equipoise.passages.Printed;
import org.equipoise.web.CellText;
import org.equipoise.web.ComparisonTable;
import org.jspecify.annotations.Nullable;

/// What an aid says in one language, line by line. A line has the same key in every language.
final class OneLanguage {

    private final Aid aid;
    private final AidText text;
    private final ComparisonView view;
    private final Words words;
    private final SequencedMap<String, Line> lines = new LinkedHashMap<>();

    private OneLanguage(Aid aid, ComparisonView view, Words words) {
        this.aid = aid;
        this.text = aid.text(view.language());
        this.view = view;
        this.words = words;
    }

    /// @param view with the numbers in the language
    /// @param recorded what was decided; null where nothing is recorded
    static SequencedMap<String, Line> lines(
            Aid aid, ComparisonView view, @Nullable RecordedSummary recorded, Words words) {
        OneLanguage told = new OneLanguage(aid, view, words);
        if (recorded != null) {
            told.decided(recorded.sheet(told.text, words));
        }
        told.decision();
        told.options();
        told.comparison();
        told.questions();
        return told.lines;
    }

    /// What people wrote stands as they wrote it, on both sides.
    private void decided(SummarySheet sheet) {
        add("decided", Kind.PART, words.say("summary-decided"));
        add("decided/state", Kind.TEXT, sheet.standing());
        for (int i = 0; i < sheet.lines().size(); i++) {
            SummarySheet.Line line = sheet.lines().get(i);
            if (!line.texts().isEmpty()) {
                add("decided/" + i, Kind.HEADING, line.label());
                add("decided/%d/text".formatted(i), Kind.TEXT, line.texts());
            }
        }
    }

    private void decision() {
        add("decision", Kind.PART, words.say("decision-title"));
        add("title", Kind.HEADING, text.title());
        add("question", Kind.TEXT, text.question());
        if (aid.disclosures().reviews().isEmpty()) {
            add("reviewed", Kind.NOTE, text.reviewed());
        }
        add("summary", Kind.TEXT, text.summary());
        add("condition", Kind.HEADING, text.condition().name());
        add("condition/description", Kind.TEXT, text.condition().description());
        under("untreated", words.say("aid-untreated"), text.condition().naturalCourse());
        under("for", words.say("aid-for"), text.population());
        if (!text.notFor().isEmpty()) {
            add("not-for", Kind.HEADING, words.say("aid-not-for"));
            points("not-for", text.notFor());
        }
    }

    private void options() {
        add("options", Kind.PART, words.say("options-title"));
        aid.options().forEach(option -> option(option.id()));
        add("no-treatment", Kind.TEXT, text.whyNoNoTreatment());
    }

    private void option(String id) {
        AidText.OptionText option = Objects.requireNonNull(text.options().get(id));
        String key = "options/" + id;
        add(key, Kind.HEADING, option.name());
        if (option.notOffered() != null) {
            add(key + "/not-offered", Kind.TEXT, words.say("aid-not-offered") + " " + option.notOffered());
        }
        add(key + "/description", Kind.TEXT, option.description());
        points(key, option.practical());
        if (option.waitingTime() != null) {
            add(key + "/waiting", Kind.TEXT, words.say("aid-waiting") + " " + option.waitingTime());
        }
    }

    private void comparison() {
        add("each", Kind.PART, words.say("each-title"));
        if (!view.assumed().isEmpty()) {
            add("assumed", Kind.TEXT, words.say("compared-assumed"));
        }
        ComparisonTable.of(aid, view, words).rows().forEach(this::row);
    }

    private void row(ComparisonTable.Row row) {
        String key = "rows/" + row.id();
        add(key, Kind.HEADING, row.name());
        add(key + "/out-of-date", Kind.NOTE, row.outOfDate());
        add(key + "/about", Kind.NOTE, row.about());
        for (int i = 0; i < row.cells().size(); i++) {
            cell(key + "/" + i, row.cells().get(i));
        }
        add(key + "/more", Kind.TEXT, texts(row.more()));
    }

    private void cell(String key, CellText cell) {
        add(key, Kind.OPTION, cell.option());
        if (!cell.number().isEmpty()) {
            lines.put(key + "/number", new Line(Kind.NUMBER, List.of(cell.number()), cell.picture()));
        }
        if (cell.unknown()) {
            add(key + "/unknown", Kind.NUMBER, words.say("cell-unknown"));
        }
        if (cell.stale()) {
            add(key + "/stale", Kind.NOTE, words.say("cell-stale"));
        }
        add(key + "/text", Kind.TEXT, texts(cell.text()));
        add(key + "/note", Kind.NOTE, texts(cell.note()));
    }

    private void questions() {
        add("matters", Kind.PART, words.say("matters-title"));
        aid.valuesQuestions().forEach(asked -> {
            AidText.QuestionText question =
                    Objects.requireNonNull(text.valuesQuestions().get(asked.id()));
            add("matters/" + asked.id(), Kind.TEXT, question.question());
            add("matters/" + asked.id() + "/help", Kind.NOTE, question.help());
        });
        if (!aid.questionsToAsk().isEmpty()) {
            add("ask", Kind.PART, words.say("aid-questions"));
            points(
                    "ask",
                    aid.questionsToAsk().stream()
                            .map(id ->
                                    Objects.requireNonNull(text.questionsToAsk().get(id)))
                            .toList());
        }
    }

    private void under(String key, String heading, @Nullable String said) {
        if (said != null) {
            add(key, Kind.HEADING, heading);
            add(key + "/text", Kind.TEXT, said);
        }
    }

    private void points(String key, List<String> points) {
        for (int i = 0; i < points.size(); i++) {
            add(key + "/point/" + i, Kind.POINT, points.get(i));
        }
    }

    private void add(String key, Kind kind, @Nullable String said) {
        add(key, kind, Printed.paragraphs(said));
    }

    private void add(String key, Kind kind, List<String> said) {
        if (!said.isEmpty()) {
            lines.put(key, new Line(kind, said));
        }
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
