package org.equipoise.bilingual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.equipoise.aid.Aid;
import org.equipoise.bilingual.BilingualPage.Choice;
import org.equipoise.bilingual.BilingualPage.From;
import org.equipoise.bilingual.BilingualPage.Side;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparing.Question;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.language.Language;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.passages.Translated;
import org.equipoise.problem.ProblemType;
import org.equipoise.web.OfferedLanguages;
import org.jspecify.annotations.Nullable;

/// Lays out an aid in two languages.
@ApplicationScoped
class TwoLanguages {

    private final Comparisons comparisons;

    TwoLanguages(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /// What is told besides the aid.
    ///
    /// @param question whose numbers are told, in a language
    /// @param recorded what was decided; null where nothing is recorded
    record Told(
            Function<String, Question> question, @Nullable RecordedSummary recorded) {}

    /// @param first the tag of the language that the reader is shown the aid in
    /// @param wanted the second, as it is chosen or else likely
    /// @param address of the page itself
    BilingualPage page(
            Speech say, AidVersion version, String first, Preference wanted, From from, String address, Told told) {
        Aid aid = version.aid();
        List<Language> others = others(version, first);
        Language second = others.isEmpty() ? new Language(first) : second(others, new Language(first), wanted);
        return new BilingualPage(
                say,
                from,
                aid.text(first).title(),
                others.stream()
                        .map(each -> new Choice(
                                each, Words.in(each).ownName(), address + "?with=" + each.tag(), each.equals(second)))
                        .toList(),
                side(aid, new Language(first)),
                side(aid, second),
                Pair.parts(lines(version, first, told), lines(version, second.tag(), told)));
    }

    /// In the order in which they are offered.
    private static List<Language> others(AidVersion version, String first) {
        return OfferedLanguages.of(version).tags().stream()
                .filter(tag -> !tag.equals(first))
                .map(Language::new)
                .sorted(Comparator.comparingInt((Language each) -> Language.SPOKEN.indexOf(each.spoken()))
                        .thenComparing(Language::tag))
                .toList();
    }

    /// The one that was chosen; or else another language rather than the same one in other words.
    private static Language second(List<Language> others, Language first, Preference wanted) {
        List<String> tags = others.stream().map(Language::tag).toList();
        List<String> foreign = others.stream()
                .filter(each -> !each.spoken().equals(first.spoken()))
                .map(Language::tag)
                .toList();
        return tags.contains(wanted.chosen())
                ? new Language(wanted.chosen())
                : new Language(new Preference("", wanted.acceptLanguage()).best(foreign.isEmpty() ? tags : foreign));
    }

    private static Side side(Aid aid, Language language) {
        Words words = Words.in(language);
        List<String> notice = Translated.notice(aid, language.tag(), words);
        return new Side(
                language,
                words.ownName(),
                notice.isEmpty() ? "" : words.say("both-draft"),
                notice,
                words.say("both-lacking"));
    }

    private SequencedMap<String, Line> lines(AidVersion version, String language, Told told) {
        return switch (comparisons.compare(version, told.question().apply(language))) {
            case Compared.Done(ComparisonView view) ->
                OneLanguage.lines(version.aid(), view, told.recorded(), Words.in(new Language(language)));
            case Compared.Refused _ -> throw ProblemType.UNEXPECTED.because("");
        };
    }
}
