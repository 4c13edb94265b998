package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Disclosures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.glossary.Glossary;
import org.equipoise.translation.TranslationView;
import org.equipoise.wording.TranslationWording;
import org.jspecify.annotations.Nullable;

/// One aid, to be read from top to bottom.
///
/// @param unreviewed whether nobody has reviewed it
/// @param stale whether it is past its review-by date
/// @param translated what to know of the translation; empty of a text that was not translated
/// @param otherReading the same aid in easy words, or in the usual ones; null where there is only one text
/// @param outOfDate which parts of the text have an original that has changed
/// @param assumed of whom the numbers are, where nobody told about themselves
public record AidPage(
        AidText text,
        int version,
        boolean unreviewed,
        boolean stale,
        List<String> reviewed,
        List<String> translated,
        @Nullable OtherReading otherReading,
        OutOfDate outOfDate,
        List<Passage> condition,
        List<Passage> naturalCourse,
        List<Passage> summary,
        List<Passage> population,
        List<Passage> notFor,
        List<OptionPanel> options,
        List<String> assumed,
        ComparisonTable table,
        List<String> questionsToAsk,
        List<SourceText> sources,
        List<Passage> howMade,
        List<String> authors,
        String searched,
        String reviewBy,
        @Nullable WordList words)
        implements TemplateInstance {

    record SourceText(String id, String citation, String link, boolean unchecked) {}

    record OptionPanel(String name, Passage description, List<Passage> practical, boolean stale) {

        static OptionPanel of(String id, AidText.OptionText option, Passage.Section section, OutOfDate outOfDate) {
            return new OptionPanel(
                    option.name(),
                    section.passage(option.description()),
                    section.passages(option.practical()),
                    outOfDate.is("/options/" + id));
        }
    }

    /// @param sentence what is said of a part whose original has changed
    record OutOfDate(@Nullable TranslationView translation, String sentence) {

        /// @param part as a JSON Pointer into the text
        public boolean is(String part) {
            return translation != null && translation.isStale(part);
        }
    }

    public static AidPage of(AidVersion version, ComparisonView view, LocalDate today) {
        Aid aid = version.aid();
        AidText text = aid.text(view.language());
        TranslationWording wording = TranslationWording.in(view.language());
        Glossary glossary = aid.glossary().get(view.language());
        OutOfDate outOfDate = new OutOfDate(view.translation(), wording.stalePart());
        Passage.Section condition = Passage.section(glossary);
        return new AidPage(
                text,
                version.version(),
                aid.disclosures().reviews().isEmpty(),
                !today.isBefore(aid.reviewBy()),
                Printed.paragraphs(text.reviewed()),
                wording.notice(view.translation()),
                OtherReading.of(aid, view.language()),
                outOfDate,
                condition.passages(text.condition().description()),
                condition.passages(text.condition().naturalCourse()),
                Passage.section(glossary).passages(text.summary()),
                condition.passages(text.population()),
                condition.passages(text.notFor()),
                aid.options().stream()
                        .map(option -> OptionPanel.of(
                                option.id(),
                                Objects.requireNonNull(text.options().get(option.id())),
                                Passage.section(glossary),
                                outOfDate))
                        .toList(),
                assumed(text, view),
                ComparisonTable.of(aid, view, glossary),
                aid.questionsToAsk().stream()
                        .map(id -> Objects.requireNonNull(text.questionsToAsk().get(id)))
                        .toList(),
                sources(aid),
                Passage.section(glossary).passages(text.howMade()),
                aid.disclosures().authors().stream().map(AidPage::author).toList(),
                Printed.day(aid.searched()),
                Printed.day(aid.reviewBy()),
                WordList.of(glossary, wording));
    }

    private static List<String> assumed(AidText text, ComparisonView view) {
        return view.assumed().stream()
                .map(item -> {
                    AidText.ProfileText words =
                            Objects.requireNonNull(text.profile().get(item));
                    String answer = String.valueOf(view.profile().get(item));
                    return "%s: %s".formatted(words.label(), answer(words, answer));
                })
                .toList();
    }

    private static String answer(AidText.ProfileText words, String answer) {
        return switch (answer) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> words.choices().getOrDefault(answer, answer);
        };
    }

    private static List<SourceText> sources(Aid aid) {
        return aid.sources().stream()
                .map(source -> new SourceText(
                        source.id(),
                        "%s %s. %s%d."
                                .formatted(
                                        source.authors(),
                                        source.title(),
                                        source.published() == null ? "" : source.published() + ". ",
                                        source.year()),
                        source.link(),
                        source.needsCitationCheck()))
                .toList();
    }

    private static String author(Disclosures.Author author) {
        return "%s %s. Interests: %s.".formatted(author.name(), author.role(), author.interests());
    }
}
