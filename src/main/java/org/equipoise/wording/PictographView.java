package org.equipoise.wording;

import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.NaturalFrequency.Nearness;
import org.equipoise.evidence.Pictograph;
import org.equipoise.evidence.Pictograph.Segment;
import org.jspecify.annotations.Nullable;

/// The model of an icon array, so that everybody draws the same picture.
///
/// @param icons 100 or 1,000, the denominator of the row
/// @param segments to be filled in this order from one corner, none of them empty, summing to `icons`
/// @param text the picture in words
public record PictographView(int icons, List<SegmentView> segments, String text) {

    public record SegmentView(Pictograph.Kind kind, int count, String label) {}

    /// The picture of an option that has a risk in the row, beside the option without treatment if that has one too.
    public static PictographView of(Aid aid, RowWording row, String option) {
        NaturalFrequency count = row.counted(option).orElseThrow().count();
        return aid.options().stream()
                .filter(each -> each.noActiveTreatment() && !each.id().equals(option))
                .map(Aid.Option::id)
                .filter(each -> row.counted(each).isPresent())
                .findFirst()
                .map(without -> {
                    NaturalFrequency base = row.counted(without).orElseThrow().count();
                    return of(row, option, count, Pictograph.beside(base, count), row.optionName(without));
                })
                .orElseGet(() -> of(row, option, count, Pictograph.of(count), null));
    }

    private static PictographView of(
            RowWording row, String option, NaturalFrequency count, Pictograph picture, @Nullable String without) {
        List<SegmentView> segments = picture.segments().stream()
                .map(segment -> new SegmentView(segment.kind(), segment.count(), label(row, segment, count, without)))
                .toList();
        Sentences sentences = row.sentences();
        String text = sentences.say(
                "picture",
                picture.icons(),
                row.people(option),
                sentences.listed(segments.stream().map(SegmentView::label)));
        boolean nobodyFilled = count.nearness() == Nearness.FEWER_THAN_ONE;
        return new PictographView(
                picture.icons(),
                segments,
                nobodyFilled ? text + " " + sentences.say("picture.fewer-than-one", row.happens()) : text);
    }

    /// @param without the name of the option without treatment; null where the picture stands for itself
    private static String label(RowWording row, Segment segment, NaturalFrequency count, @Nullable String without) {
        Sentences sentences = row.sentences();
        String people = people(sentences, segment.count(), count);
        String either = without == null ? "" : ".either";
        return switch (segment.kind()) {
            case BASE -> sentences.say("segment.base" + either, people, row.happens());
            case EXTRA -> sentences.say("segment.extra", people, row.happens(), String.valueOf(without));
            case SPARED ->
                sentences.say(
                        row.unwanted() ? "segment.spared" : "segment.fewer",
                        people,
                        row.happens(),
                        String.valueOf(without));
            case NONE -> sentences.say("segment.none" + either, people, row.happensNot());
        };
    }

    /// A segment that fills the whole picture says so only where it is certain.
    private static String people(Sentences sentences, int inSegment, NaturalFrequency count) {
        boolean nearly =
                count.nearness() == Nearness.FEWER_THAN_ONE || count.nearness() == Nearness.MORE_THAN_ALL_BUT_ONE;
        return nearly && inSegment == count.denominator().people()
                ? sentences.say("people.more-than", sentences.count(inSegment - 1))
                : sentences.count(inSegment);
    }
}
