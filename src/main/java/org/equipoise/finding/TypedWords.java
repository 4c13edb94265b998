package org.equipoise.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed into a search box, as words of letters and digits alone: nothing in them means anything to the
/// database's language of searches. Only the first few count.
record TypedWords(List<String> words) {

    private static final int MOST = 12;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Marks for the vowels, which most people leave out.
    private static final Pattern ARABIC_MARKS = Pattern.compile("[\\x{64B}-\\x{65F}\\x{670}\\x{640}]");

    static TypedWords of(String typed) {
        String composed = Normalizer.normalize(ARABIC_MARKS.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        return new TypedWords(Arrays.stream(BETWEEN.split(composed, -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    boolean none() {
        return words.isEmpty();
    }

    /// All but the last, of which all must be there: `hip & knee`, each with this weight if there is one.
    String whole(String weight) {
        return String.join(
                " & ",
                words.stream()
                        .limit(Math.max(0, words.size() - 1))
                        .map(word -> weight.isEmpty() ? word : word + ":" + weight)
                        .toList());
    }

    /// It may be typed halfway.
    String last() {
        return none() ? "" : words.getLast();
    }

    TypedWords replacing(int place, String word) {
        List<String> replaced = new ArrayList<>(words);
        replaced.set(place, word);
        return new TypedWords(List.copyOf(replaced));
    }

    String typed() {
        return String.join(" ", words);
    }
}
