package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.AidText.OptionText;
import org.equipoise.aid.Disclosures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.language.Language;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// One aid, to be read from top to bottom.
///
/// @param unreviewed whether nobody has reviewed it
/// @param stale whether it is past its review-by date
/// @param lacking that it is not there in the reader's own language; null where it is
/// @param draft whether it is a translation that nobody reviewed
/// @param assumed of whom the numbers are, where nobody told about themselves
public record AidPage(
        Speech say,
        AidText text,
        @Nullable Lacking lacking,
        int version,
        boolean unreviewed,
        boolean stale,
        boolean draft,
        List<String> reviewed,
        List<String> condition,
        List<String> naturalCourse,
        List<String> summary,
        List<OptionText> options,
        List<String> assumed,
        ComparisonTable table,
        List<String> questionsToAsk,
        List<SourceText> sources,
        List<String> howMade,
        List<String> authors,
        String searched,
        String reviewBy)
        implements TemplateInstance {

    record SourceText(String id, String citation, String link, boolean unchecked) {}

    /// Said in the reader's language where the service speaks it, else in the page's.
    record Lacking(Language language, String text) {

        static Optional<Lacking> of(Preference wanted, OfferedLanguages offered, Language page) {
            return wanted.wanted().filter(each -> !offered.speak(each)).map(each -> {
                Language language = Language.of(each).orElse(page);
                String text =
                        Words.in(language).say("aid-lacks", language.nameOf(each), language.nameOf(page.spoken()));
                return new Lacking(language, text);
            });
        }
    }

    /// @param wanted by the reader
    public static AidPage of(AidVersion version, ComparisonView view, LocalDate today, Speech say, Preference wanted) {
        Aid aid = version.aid();
        AidText text = aid.text(view.language());
        Words words = say.words();
        return new AidPage(
                say,
                text,
                Lacking.of(wanted, OfferedLanguages.of(version), say.language()).orElse(null),
                version.version(),
                aid.disclosures().reviews().isEmpty(),
                !today.isBefore(aid.reviewBy()),
                text.state() == AidText.State.DRAFT && !say.language().equals(Language.ENGLISH),
                Printed.paragraphs(text.reviewed()),
                Printed.paragraphs(text.condition().description()),
                Printed.paragraphs(text.condition().naturalCourse()),
                Printed.paragraphs(text.summary()),
                aid.options().stream()
                        .map(option -> Objects.requireNonNull(text.options().get(option.id())))
                        .toList(),
                assumed(text, view, words),
                ComparisonTable.of(aid, view, words),
                aid.questionsToAsk().stream()
                        .map(id -> Objects.requireNonNull(text.questionsToAsk().get(id)))
                        .toList(),
                sources(aid),
                Printed.paragraphs(text.howMade()),
                aid.disclosures().authors().stream()
                        .map(author -> author(author, words))
                        .toList(),
                words.day(aid.searched()),
                words.day(aid.reviewBy()));
    }

    private static List<String> assumed(AidText text, ComparisonView view, Words words) {
        return view.assumed().stream()
                .map(item -> {
                    AidText.ProfileText asked =
                            Objects.requireNonNull(text.profile().get(item));
                    String answer = String.valueOf(view.profile().get(item));
                    return words.say("labelled", asked.label(), answer(asked, answer, words));
                })
                .toList();
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
                                        source.authors(),
                                        source.title(),
                                        source.published() == null ? "" : source.published() + ". ",
                                        source.year()),
                        source.link(),
                        source.needsCitationCheck()))
                .toList();
    }

    private static String author(Disclosures.Author author, Words words) {
        return words.say("aid-author", author.name(), author.role(), author.interests());
    }
}
