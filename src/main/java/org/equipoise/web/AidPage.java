package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.AidText.OptionText;
import org.equipoise.aid.Disclosures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.upkeep.Notice;

/// One aid, to be read from top to bottom.
///
/// @param unreviewed whether nobody has reviewed it
/// @param stale whether it is past its review-by date
/// @param notices what has become of the version since
/// @param earlier the versions before it, the newest first
/// @param assumed of whom the numbers are, where nobody told about themselves
public record AidPage(
        String slug,
        AidText text,
        int version,
        boolean unreviewed,
        boolean stale,
        List<Notice> notices,
        List<Integer> earlier,
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

    private static final int EARLIER = 5;

    record SourceText(String id, String citation, String link, boolean unchecked) {}

    public static AidPage of(AidVersion version, ComparisonView view, List<Notice> notices, LocalDate today) {
        Aid aid = version.aid();
        AidText text = aid.text(view.language());
        return new AidPage(
                aid.slug(),
                text,
                version.version(),
                aid.disclosures().reviews().isEmpty(),
                !today.isBefore(aid.reviewBy()),
                notices,
                IntStream.range(1, version.version())
                        .map(i -> version.version() - i)
                        .limit(EARLIER)
                        .boxed()
                        .toList(),
                Printed.paragraphs(text.reviewed()),
                Printed.paragraphs(text.condition().description()),
                Printed.paragraphs(text.condition().naturalCourse()),
                Printed.paragraphs(text.summary()),
                aid.options().stream()
                        .map(option -> Objects.requireNonNull(text.options().get(option.id())))
                        .toList(),
                assumed(text, view),
                ComparisonTable.of(aid, view),
                aid.questionsToAsk().stream()
                        .map(id -> Objects.requireNonNull(text.questionsToAsk().get(id)))
                        .toList(),
                sources(aid),
                Printed.paragraphs(text.howMade()),
                aid.disclosures().authors().stream().map(AidPage::author).toList(),
                Printed.day(aid.searched()),
                Printed.day(aid.reviewBy()));
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
