package org.equipoise.difference;

import java.util.Locale;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText.AttributeText;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.Scale;
import org.jspecify.annotations.Nullable;

/// Which rows came, went, or mean something else, and what changed in the cells of those that stayed.
final class Rows {

    private final Sides sides;
    private final Attribute was;
    private final Attribute is;
    private final String name;

    private Rows(Sides sides, Attribute was, Attribute is) {
        this.sides = sides;
        this.was = was;
        this.is = is;
        this.name = sides.after().row(is.id()).name();
    }

    static void compare(Sides sides) {
        Aid before = sides.before().aid();
        Aid after = sides.after().aid();
        for (Attribute row : after.attributes()) {
            before.attribute(row.id()).ifPresentOrElse(was -> new Rows(sides, was, row).compare(), () -> {
                String name = sides.after().row(row.id()).name();
                String sentence = sides.say("change.row.added", name);
                sides.add(change(Change.Kind.ROW_ADDED, after, row, null, name, sentence));
            });
        }
        for (Attribute row : before.attributes()) {
            if (after.attribute(row.id()).isEmpty()) {
                String name = sides.before().row(row.id()).name();
                String sentence = sides.say("change.row.removed", name);
                sides.add(change(Change.Kind.ROW_REMOVED, before, row, name, null, sentence));
            }
        }
    }

    private void compare() {
        AttributeText before = sides.before().row(was.id());
        AttributeText after = sides.after().row(is.id());
        if (!before.name().equals(after.name())) {
            sides.tellText(textPlace("name"));
            add(
                    Change.Kind.ROW_RENAMED,
                    before.name(),
                    after.name(),
                    sides.say("change.row.renamed", name, before.name()));
        }
        if (!Objects.equals(was.time(), is.time()) || !Objects.equals(before.time(), after.time())) {
            sides.tellText(textPlace("time"));
            add(Change.Kind.TIME, before.time(), after.time(), meaning("change.time", before.time(), after.time()));
        }
        if (!Objects.equals(before.population(), after.population())) {
            sides.tellText(textPlace("population"));
            add(
                    Change.Kind.POPULATION,
                    before.population(),
                    after.population(),
                    meaning("change.population", before.population(), after.population()));
        }
        properties();
        Cells.compare(sides, was, is);
    }

    private void properties() {
        if (was.kind() != is.kind()) {
            String before = word("kind", was.kind());
            String after = word("kind", is.kind());
            add(Change.Kind.ROW_CHANGED, before, after, sides.say("change.row.kind", name, after, before));
        }
        if (!Objects.equals(was.unit(), is.unit())) {
            add(Change.Kind.ROW_CHANGED, was.unit(), is.unit(), meaning("change.row.unit", was.unit(), is.unit()));
        }
        if (!Objects.equals(was.scale(), is.scale())) {
            String before = words(was.scale());
            String after = words(is.scale());
            add(Change.Kind.ROW_CHANGED, before, after, meaning("change.row.scale", before, after));
        }
        if (was.facet() != is.facet()) {
            String before = was.facet() == null ? null : word("facet", was.facet());
            String after = is.facet() == null ? null : word("facet", is.facet());
            add(Change.Kind.ROW_CHANGED, before, after, meaning("change.row.facet", before, after));
        }
    }

    private String meaning(String template, @Nullable String before, @Nullable String after) {
        String nothing = sides.say("change.not-said");
        return sides.say(
                template,
                name,
                Objects.requireNonNullElse(after, nothing),
                Objects.requireNonNullElse(before, nothing));
    }

    private String textPlace(String member) {
        return "/attributes/%s/%s".formatted(is.id(), member);
    }

    private @Nullable String words(@Nullable Scale scale) {
        return scale == null
                ? null
                : sides.say(
                        "change.scale",
                        sides.sentences().number(scale.worst()),
                        sides.sentences().number(scale.best()));
    }

    private String word(String of, Enum<?> constant) {
        return sides.say("row.%s.%s".formatted(of, constant.name().toLowerCase(Locale.ROOT)));
    }

    private void add(Change.Kind kind, @Nullable String before, @Nullable String after, String sentence) {
        sides.add(change(kind, sides.after().aid(), is, before, after, sentence));
    }

    private static Change change(
            Change.Kind kind,
            Aid aid,
            Attribute row,
            @Nullable String before,
            @Nullable String after,
            String sentence) {
        return new Change(
                kind,
                "attribute " + row.id(),
                "/aid/attributes/" + aid.attributes().indexOf(row),
                null,
                row.id(),
                before,
                after,
                kind == Change.Kind.TIME || kind == Change.Kind.POPULATION,
                sentence);
    }
}
