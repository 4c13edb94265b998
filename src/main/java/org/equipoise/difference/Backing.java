package org.equipoise.difference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Cell;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Certainty;

/// What a cell rests on: how sure it is, its sources, how it was worked out, and until when it may be trusted unseen.
final class Backing {

    private final Sides sides;
    private final Provenance was;
    private final Provenance is;
    private final Cells.Place place;

    Backing(Sides sides, Cell was, Cell is, Cells.Place place) {
        this.sides = sides;
        this.was = was.provenance();
        this.is = is.provenance();
        this.place = place;
    }

    void compare() {
        if (was.certainty() != is.certainty()) {
            tell(Change.Kind.CERTAINTY, "change.certainty", words(was.certainty()), words(is.certainty()));
        }
        if (!was.sources().equals(is.sources())) {
            tell(
                    Change.Kind.SOURCE,
                    "change.sources",
                    cited(sides.before().aid(), was.sources()),
                    cited(sides.after().aid(), is.sources()));
        }
        String then = derivation(sides.before());
        String now = derivation(sides.after());
        if (!then.equals(now)) {
            tell(Change.Kind.DERIVATION, "change.derivation", then, now);
            sides.tellText("/attributes/%s/cells/%s/derivation".formatted(place.row(), place.option()));
        }
        if (!was.reviewBy().equals(is.reviewBy()) && !comesFromTheAid()) {
            tell(
                    Change.Kind.REVIEW_DATE,
                    "change.review-by",
                    sides.sentences().day(was.reviewBy()),
                    sides.sentences().day(is.reviewBy()));
        }
    }

    /// A cell without a date of its own has that of its aid, which is told of once.
    private boolean comesFromTheAid() {
        return was.reviewBy().equals(sides.before().aid().reviewBy())
                && is.reviewBy().equals(sides.after().aid().reviewBy());
    }

    private String derivation(Sides.Side side) {
        String told = side.row(place.row()).cell(place.option()).derivation();
        return told == null ? "" : told;
    }

    private void tell(Change.Kind kind, String template, String before, String after) {
        String sentence = sides.say(template, place.rowName(), place.optionName(), after, before);
        sides.add(place.change(kind, before, after, false, sentence));
    }

    private String words(Certainty certainty) {
        return sides.say("grade." + certainty.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String cited(Aid aid, List<String> sources) {
        return sources.isEmpty()
                ? sides.say("change.no-source")
                : sources.stream()
                        .map(id -> aid.source(id)
                                .map(source -> "%s, %d".formatted(source.authors(), source.year()))
                                .orElse(id))
                        .collect(Collectors.joining("; "));
    }
}
