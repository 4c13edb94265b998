package org.equipoise.readability;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.equipoise.readability.Assessment.Jargon;
import org.equipoise.readability.Reading.Sentence;
import org.equipoise.readability.Reading.Word;

/// Words of the trade, each with plain ones: `jargon_<language>.yaml`. A term may have several words; an s or es at its
/// end makes no difference.
class JargonList {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final Map<List<String>, Jargon> terms = new LinkedHashMap<>();
    private int longest;

    /// @param segmentation cuts the terms into words as it does the texts
    JargonList(String language, Segmentation segmentation) {
        WordList.alternatives("jargon_%s.yaml".formatted(language)).forEach((term, plain) -> {
            List<String> words =
                    normal(segmentation.read(term).words().map(Word::text).toList());
            terms.put(words, new Jargon(term, plain));
            longest = Math.max(longest, words.size());
        });
    }

    List<Jargon> in(Reading reading) {
        Set<Jargon> found = new LinkedHashSet<>();
        for (Sentence sentence : reading.sentences()) {
            List<String> words =
                    normal(sentence.words().stream().map(Word::text).toList());
            int from = 0;
            while (from < words.size()) {
                int length = longestAt(words, from);
                if (length > 0) {
                    found.add(Objects.requireNonNull(terms.get(words.subList(from, from + length))));
                }
                from += Math.max(1, length);
            }
        }
        return List.copyOf(found);
    }

    /// How many words the longest term that begins here has; 0 where none does.
    private int longestAt(List<String> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            if (terms.containsKey(words.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> normal(List<String> words) {
        return words.stream().map(JargonList::singular).toList();
    }

    private static String singular(String word) {
        String small = ACCENTS
                .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        if (small.length() > 4 && small.endsWith("es")) {
            return small.substring(0, small.length() - 2);
        }
        return small.length() > 3 && (small.endsWith("s") || small.endsWith("e"))
                ? small.substring(0, small.length() - 1)
                : small;
    }
}
