package org.equipoise.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.glossary.TermFinder;
import org.jspecify.annotations.Nullable;

/// A text as it is printed, with hard words that lead to their explanation.
public record Passage(List<Piece> pieces) {

    /// @param term the id of the term that it leads to; empty for what is printed as it stands
    public record Piece(String text, String term) {}

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// One section of a page; a term leads to its explanation where it first stands in the section.
    public static final class Section {

        private final @Nullable TermFinder finder;
        private final Set<String> linked = new HashSet<>();

        private Section(@Nullable TermFinder finder) {
            this.finder = finder;
        }

        public Passage passage(String text) {
            List<Piece> pieces = new ArrayList<>();
            int printed = 0;
            for (TermFinder.Place place : finder == null ? List.<TermFinder.Place>of() : finder.in(text)) {
                if (linked.add(place.term().id())) {
                    add(pieces, text.substring(printed, place.start()), "");
                    add(
                            pieces,
                            text.substring(place.start(), place.end()),
                            place.term().id());
                    printed = place.end();
                }
            }
            add(pieces, text.substring(printed), "");
            return new Passage(pieces);
        }

        private static void add(List<Piece> pieces, String text, String term) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, term));
            }
        }

        /// The ids of the terms that lead to their explanation.
        public Set<String> linked() {
            return linked;
        }

        /// A blank line begins a new one.
        public List<Passage> passages(@Nullable String text) {
            return passages(Printed.paragraphs(text));
        }

        public List<Passage> passages(List<String> texts) {
            return texts.stream().map(this::passage).toList();
        }
    }

    /// @param finder null where nothing is explained
    public static Section section(@Nullable TermFinder finder) {
        return new Section(finder);
    }
}
