package org.equipoise.aidpages;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Disclosures;
import org.equipoise.aid.ProfileItem;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.glossary.Glossary;
import org.equipoise.glossary.TermFinder;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.passages.MediumPanel;
import org.equipoise.passages.Passage;
import org.equipoise.passages.Printed;
import org.equipoise.passages.Translated;
import org.equipoise.passages.WordList;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.OfferedLanguages;
import org.jspecify.annotations.Nullable;

/// One aid, to be read from top to bottom.
///
/// @param unreviewed whether nobody has reviewed it
/// @param stale whether it is past its review-by date
/// @param lacking that it is not there in the reader's own language; null where it is
/// @param adapted of which version it is a local adaptation, and by whom; null where it is none
/// @param notices what has become of the version since
/// @param earlier the versions before it, the newest first
/// @param translated what to know of the translation; empty of a text that was not translated
/// @param outOfDate which parts of the text have an original that has changed
/// @param assumed of whom the numbers are, where nobody told about themselves
public record AidPage(
        Speech say,
        AidText text,
        @Nullable Lacking lacking,
        Aid.@Nullable AdaptedFrom adapted,
        int version,
        boolean unreviewed,
        boolean stale,
        List<Notice> notices,
        List<Earlier> earlier,
        List<String> reviewed,
        List<String> translated,
        OutOfDate outOfDate,
        List<Passage> condition,
        List<Passage> naturalCourse,
        List<Passage> summary,
        List<Passage> population,
        List<Passage> notFor,
        List<MediumPanel> media,
        List<OptionPanel> options,
        List<String> assumed,
        ComparisonTable table,
        List<String> questionsToAsk,
        List<SourceText> sources,
        List<Passage> howMade,
        List<Disclosures.Author> authors,
        String searched,
        String reviewBy,
        @Nullable WordList words,
        String slug)
        implements TemplateInstance {

    record SourceText(String id, String citation, String link, boolean unchecked) {}

    /// @param notOffered why it cannot be had here; null where it can
    record OptionPanel(
            String name,
            @Nullable String notOffered,
            Passage description,
            List<Passage> practical,
            @Nullable String waitingTime,
            boolean stale,
            List<MediumPanel> media) {

        static OptionPanel of(
                String id,
                AidText.OptionText option,
                Passage.Section section,
                OutOfDate outOfDate,
                MediumPanel.Source media) {
            return new OptionPanel(
                    option.name(),
                    option.notOffered(),
                    section.passage(option.description()),
                    section.passages(option.practical()),
                    option.waitingTime(),
                    outOfDate.is("/options/" + id),
                    media.ofOption(id));
        }
    }

    /// @param wanted by the reader
    public static AidPage of(
            AidVersion version,
            ComparisonView view,
            List<Notice> notices,
            LocalDate today,
            Speech say,
            Preference wanted) {
        Aid aid = version.aid();
        AidText text = aid.text(view.language());
        Words words = say.words();
        Glossary glossary = aid.glossary().get(view.language());
        TermFinder finder = glossary == null ? null : glossary.finder();
        OutOfDate outOfDate = new OutOfDate(view.translation());
        MediumPanel.Source media = new MediumPanel.Source(aid, version.version(), view.language(), words);
        Passage.Section condition = Passage.section(finder);
        return new AidPage(
                say,
                text,
                Lacking.of(wanted, OfferedLanguages.of(version), say.language()).orElse(null),
                aid.adaptedFrom(),
                version.version(),
                aid.disclosures().reviews().isEmpty(),
                !today.isBefore(aid.reviewBy()),
                notices,
                Earlier.of(version, say.query()),
                Printed.paragraphs(text.reviewed()),
                Translated.notice(view.translation(), words),
                outOfDate,
                condition.passages(text.condition().description()),
                condition.passages(text.condition().naturalCourse()),
                Passage.section(finder).passages(text.summary()),
                condition.passages(text.population()),
                condition.passages(text.notFor()),
                media.ofTheWhole(),
                aid.options().stream()
                        .map(option -> OptionPanel.of(
                                option.id(),
                                Objects.requireNonNull(text.options().get(option.id())),
                                Passage.section(finder),
                                outOfDate,
                                media))
                        .toList(),
                assumed(aid, text, view, words),
                ComparisonTable.of(aid, view, words, Passage.section(finder)),
                aid.questionsToAsk().stream()
                        .map(id -> Objects.requireNonNull(text.questionsToAsk().get(id)))
                        .toList(),
                sources(aid),
                Passage.section(finder).passages(text.howMade()),
                aid.disclosures().authors(),
                words.day(aid.searched()),
                words.day(aid.reviewBy()),
                WordList.of(glossary, words),
                aid.slug());
    }

    private static List<String> assumed(Aid aid, AidText text, ComparisonView view, Words words) {
        return view.assumed().stream()
                .map(item -> {
                    AidText.ProfileText asked =
                            Objects.requireNonNull(text.profile().get(item));
                    Object answer = view.profile().get(item);
                    return words.say(
                            "labelled",
                            asked.label(),
                            isShareOfAll(aid, item) && answer instanceof Number share
                                    ? words.say("cell-number", inHundred(share, words), words.count(100))
                                    : answer(asked, String.valueOf(answer), words));
                })
                .toList();
    }

    private static boolean isShareOfAll(Aid aid, String item) {
        return aid.profile().stream()
                .anyMatch(each -> each.id().equals(item)
                        && each instanceof ProfileItem.Measurement measured
                        && measured.isProportion());
    }

    private static String inHundred(Number share, Words words) {
        return words.number(new BigDecimal(share.toString()).movePointRight(2).stripTrailingZeros());
    }

    private static String answer(AidText.ProfileText asked, String answer, Words words) {
        return switch (answer) {
            case "true" -> words.say("told-yes");
            case "false" -> words.say("told-no");
            default -> asked.choices().getOrDefault(answer, answer);
        };
    }

    private static List<SourceText> sources(Aid aid) {
        return aid.sources().stream()
                .map(source -> new SourceText(
                        source.id(),
                        "%s %s. %s%d."
                                .formatted(
                                        source.authors().endsWith(".") ? source.authors() : source.authors() + ".",
                                        source.title(),
                                        source.published() == null ? "" : source.published() + ". ",
                                        source.year()),
                        source.link(),
                        source.needsCitationCheck()))
                .toList();
    }
}
