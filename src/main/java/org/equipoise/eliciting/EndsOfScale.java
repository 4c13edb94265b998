package org.equipoise.eliciting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Denominator;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.Pictograph.Kind;
import org.equipoise.evidence.Scale;
import org.equipoise.language.Words;
import org.equipoise.preparation.Ends;
import org.equipoise.preparation.Visit;
import org.equipoise.web.IconArray;
import org.equipoise.wording.PictographView;
import org.equipoise.wording.PictographView.SegmentView;
import org.jspecify.annotations.Nullable;

/// The ends of a row's scale, as its author declared them.
final class EndsOfScale {

    private EndsOfScale() {}

    static Ends of(Visit visit, Thing thing) {
        return visit.aid()
                .attribute(thing.id())
                .map(attribute -> of(visit, thing, attribute))
                .orElseGet(() -> new Ends(
                        thing.wish(),
                        visit.words().say("matters-own"),
                        visit.words().say("swing-own-worst"),
                        visit.words().say("swing-own-best"),
                        null));
    }

    private static Ends of(Visit visit, Thing thing, Attribute attribute) {
        Words words = visit.words();
        AidText.AttributeText text =
                Objects.requireNonNull(visit.text().attributes().get(attribute.id()));
        return new Ends(
                thing.wish(),
                text.time() == null ? text.name() : words.say("labelled", text.name(), text.time()),
                Objects.requireNonNullElseGet(text.worst(), () -> words.say("swing-worst-end")),
                Objects.requireNonNullElseGet(text.best(), () -> words.say("swing-best-end")),
                pictures(words, attribute, text));
    }

    /// Of rows that count people; other rows have ends in words alone.
    private static Ends.@Nullable Pictures pictures(Words words, Attribute attribute, AidText.AttributeText text) {
        Scale scale = attribute.scale();
        if (scale == null || !countsPeople(attribute)) {
            return null;
        }
        Denominator people = Denominator.of(List.of(scale.worst(), scale.best()));
        return new Ends.Pictures(
                picture(words, NaturalFrequency.of(scale.worst(), people), text),
                picture(words, NaturalFrequency.of(scale.best(), people), text));
    }

    private static boolean countsPeople(Attribute attribute) {
        return attribute.cells().values().stream()
                .anyMatch(cell -> !(cell instanceof Cell.Quantity)
                        && !(cell instanceof Cell.Level)
                        && !(cell instanceof Cell.Words)
                        && !(cell instanceof Cell.Unknown));
    }

    private static IconArray picture(Words words, NaturalFrequency count, AidText.AttributeText text) {
        int people = count.denominator().people();
        List<SegmentView> segments = Stream.of(
                        new SegmentView(Kind.BASE, count.count(), ""),
                        new SegmentView(Kind.NONE, people - count.count(), ""))
                .filter(segment -> segment.count() > 0)
                .toList();
        String twin = words.say("swing-picture", words.count(count.count()), words.count(people), text.name());
        return IconArray.of(
                new PictographView(people, segments, twin), words.language().rightToLeft());
    }
}
