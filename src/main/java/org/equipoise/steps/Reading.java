package org.equipoise.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.AidText;
import org.equipoise.passages.MediumPanel;
import org.equipoise.passages.Printed;
import org.equipoise.passages.Translated;
import org.equipoise.path.Frame;
import org.equipoise.path.Length;
import org.equipoise.path.Spot;
import org.equipoise.path.Step;
import org.equipoise.preparation.Visit;
import org.equipoise.steps.ReadPage.Block;
import org.equipoise.web.HardWords;

/// What the aid says of the decision and of its options, in three lengths of the same text.
final class Reading {

    private final Visit visit;
    private final Length length;
    private final HardWords hard;
    private final MediumPanel.Source media;
    private final List<Block> blocks = new ArrayList<>();

    private Reading(Visit visit, Length length) {
        String language = visit.text().language();
        this.visit = visit;
        this.length = length;
        this.hard = HardWords.of(visit.aid(), language, visit.words());
        this.media = new MediumPanel.Source(visit.aid(), visit.version().version(), language, visit.words());
    }

    static ReadPage page(Visit visit, Spot spot, Length length, Frame frame) {
        return new Reading(visit, length).page(frame, spot.step() == Step.DECISION);
    }

    private ReadPage page(Frame frame, boolean decision) {
        if (decision) {
            decision();
        }
        if (!decision || length == Length.SHORT) {
            visit.aid().options().forEach(option -> option(option.id()));
        }
        return new ReadPage(
                visit.say(),
                frame,
                decision ? visit.text().question() : "",
                decision ? Translated.notice(visit.aid(), visit.text().language(), visit.words()) : List.of(),
                decision && visit.aid().disclosures().reviews().isEmpty()
                        ? Printed.paragraphs(visit.text().reviewed())
                        : List.of(),
                decision && length != Length.SHORT ? media.ofTheWhole() : List.of(),
                blocks,
                hard.met());
    }

    private void decision() {
        AidText text = visit.text();
        add("", Printed.paragraphs(text.summary()), List.of());
        if (length == Length.SHORT) {
            return;
        }
        add(text.condition().name(), Printed.paragraphs(text.condition().description()), List.of());
        add(
                visit.words().say("aid-untreated"),
                Printed.paragraphs(text.condition().naturalCourse()),
                List.of());
        if (length == Length.LONG) {
            add(visit.words().say("aid-for"), Printed.paragraphs(text.population()), List.of());
            add(visit.words().say("aid-not-for"), List.of(), text.notFor());
        }
    }

    private void option(String id) {
        AidText.OptionText option =
                Objects.requireNonNull(visit.text().options().get(id));
        List<String> paragraphs = new ArrayList<>(Printed.paragraphs(option.notOffered()));
        paragraphs.addAll(Printed.paragraphs(option.description()));
        paragraphs.addAll(Printed.paragraphs(option.waitingTime()));
        blocks.add(new Block(
                option.name(),
                hard.passages(paragraphs),
                length == Length.SHORT ? List.of() : hard.passages(option.practical()),
                length == Length.SHORT ? List.of() : media.ofOption(id)));
    }

    /// Where the aid says nothing, there is no heading either.
    private void add(String heading, List<String> paragraphs, List<String> points) {
        if (!paragraphs.isEmpty() || !points.isEmpty()) {
            blocks.add(new Block(heading, hard.passages(paragraphs), hard.passages(points), List.of()));
        }
    }
}
