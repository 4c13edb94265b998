package org.equipoise.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.AidText;
import org.equipoise.language.Words;
import org.equipoise.path.Frame;
import org.equipoise.path.Length;
import org.equipoise.path.Spot;
import org.equipoise.path.Step;
import org.equipoise.preparation.Visit;
import org.equipoise.steps.ReadPage.Block;
import org.equipoise.web.Translated;
import org.jspecify.annotations.Nullable;

/// What the aid says of the decision and of its options, in three lengths of the same text.
final class Reading {

    private Reading() {}

    static ReadPage page(Visit visit, Spot spot, Length length, Frame frame) {
        boolean decision = spot.step() == Step.DECISION;
        List<Block> blocks = new ArrayList<>();
        if (decision) {
            decision(visit, length, blocks);
        }
        if (!decision || length == Length.SHORT) {
            visit.aid().options().forEach(option -> blocks.add(option(visit, option.id(), length)));
        }
        return new ReadPage(
                visit.say(),
                frame,
                decision ? visit.text().question() : "",
                decision ? Translated.notice(visit.aid(), visit.text().language(), visit.words()) : List.of(),
                decision && visit.aid().disclosures().reviews().isEmpty()
                        ? paragraphs(visit.text().reviewed())
                        : List.of(),
                blocks);
    }

    private static void decision(Visit visit, Length length, List<Block> blocks) {
        AidText text = visit.text();
        Words words = visit.words();
        blocks.add(new Block("", paragraphs(text.summary()), List.of()));
        if (length == Length.SHORT) {
            return;
        }
        blocks.add(
                new Block(text.condition().name(), paragraphs(text.condition().description()), List.of()));
        blocks.add(new Block(
                words.say("aid-untreated"), paragraphs(text.condition().naturalCourse()), List.of()));
        if (length == Length.LONG) {
            blocks.add(new Block(words.say("aid-for"), paragraphs(text.population()), List.of()));
            blocks.add(new Block(words.say("aid-not-for"), List.of(), text.notFor()));
        }
        blocks.removeIf(block -> block.paragraphs().isEmpty() && block.points().isEmpty());
    }

    private static Block option(Visit visit, String id, Length length) {
        AidText.OptionText option =
                Objects.requireNonNull(visit.text().options().get(id));
        List<String> paragraphs = new ArrayList<>();
        if (option.notOffered() != null) {
            paragraphs.add(option.notOffered());
        }
        paragraphs.addAll(paragraphs(option.description()));
        if (option.waitingTime() != null) {
            paragraphs.add(option.waitingTime());
        }
        return new Block(option.name(), paragraphs, length == Length.SHORT ? List.of() : option.practical());
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
