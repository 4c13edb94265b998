package org.equipoise.bilingual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.equipoise.bilingual.Line.Kind;

/// The same text in two languages.
///
/// @param first its paragraphs in one; empty where it has no such text
record Pair(Kind kind, List<String> first, List<String> second) {

    /// Everything of one heading.
    record Part(Pair heading, List<Pair> pairs) {}

    /// In the order of the first language; what the second alone has comes where it stands there.
    static List<Part> parts(SequencedMap<String, Line> first, SequencedMap<String, Line> second) {
        List<Part> parts = new ArrayList<>();
        for (String key : keys(first, second)) {
            Line line = Objects.requireNonNull(first.getOrDefault(key, second.get(key)));
            List<Pair> pairs = of(line.kind(), paragraphs(first, key), paragraphs(second, key));
            if (line.kind() == Kind.PART) {
                parts.add(new Part(pairs.getFirst(), new ArrayList<>()));
            } else {
                parts.getLast().pairs().addAll(pairs);
            }
        }
        return parts;
    }

    private static Set<String> keys(SequencedMap<String, Line> first, SequencedMap<String, Line> second) {
        List<String> keys = new ArrayList<>(first.keySet());
        int at = 0;
        for (String key : second.keySet()) {
            int known = keys.indexOf(key);
            if (known < 0) {
                keys.add(at, key);
                known = at;
            }
            at = known + 1;
        }
        return new LinkedHashSet<>(keys);
    }

    private static List<String> paragraphs(Map<String, Line> lines, String key) {
        Line line = lines.get(key);
        return line == null ? List.of() : line.paragraphs();
    }

    /// Paragraph by paragraph where both have as many.
    private static List<Pair> of(Kind kind, List<String> first, List<String> second) {
        return first.size() == second.size()
                ? IntStream.range(0, first.size())
                        .mapToObj(i -> new Pair(kind, List.of(first.get(i)), List.of(second.get(i))))
                        .toList()
                : List.of(new Pair(kind, first, second));
    }
}
