package org.equipoise.glossary;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds terms in texts: whole words by the rules of the language, the longest first, whether capitals or not.
public final class TermFinder {

    private final Locale locale;

    /// By the first word of each form, in small letters; longer forms before shorter ones.
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    private record Form(String written, Term term) {}

    /// Where a term stands in a text.
    public record Place(int start, int end, Term term) {}

    TermFinder(Locale locale, List<Term> terms) {
        this.locale = locale;
        for (Term term : terms) {
            term.written()
                    .forEach(form -> byFirstWord
                            .computeIfAbsent(firstWord(form), _ -> new ArrayList<>())
                            .add(new Form(form, term)));
        }
        byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> form.written().length())
                                .reversed()));
    }

    private String firstWord(String form) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(form);
        return form.substring(0, words.next()).toLowerCase(locale);
    }

    /// From left to right; none overlaps another.
    public List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        if (byFirstWord.isEmpty()) {
            return places;
        }
        String line = text.replace('\n', ' ');
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(line);
        int start = words.first();
        while (start < line.length()) {
            int end = words.following(start);
            Optional<Place> place = at(line, start, end, words);
            place.ifPresent(places::add);
            start = place.map(Place::end).orElse(end);
        }
        return places;
    }

    private Optional<Place> at(String line, int start, int end, BreakIterator words) {
        List<Form> forms = byFirstWord.getOrDefault(line.substring(start, end).toLowerCase(locale), List.of());
        return forms.stream()
                .filter(form -> line.regionMatches(
                        true, start, form.written(), 0, form.written().length()))
                .map(form -> new Place(start, start + form.written().length(), form.term()))
                .filter(place -> words.isBoundary(place.end()))
                .findFirst();
    }
}
