package org.equipoise.bilingual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.equipoise.bilingual.Line.Kind;
import org.equipoise.web.IconArray;
import org.jspecify.annotations.Nullable;

/// The same text in two languages.
///
/// @param first its paragraphs in one; empty where it has no such text
/// @param firstPicture of what they say; null where there is none
record Pair(
        Kind kind,
        List<String> first,
        List<String> second,
        @Nullable IconArray firstPicture,
        @Nullable IconArray secondPicture) {

    /// Everything of one heading.
    record Part(Pair heading, List<Pair> pairs) {}

    /// In the order of the first language; what the second alone has comes where it stands there.
    static List<Part> parts(SequencedMap<String, Line> first, SequencedMap<String, Line> second) {
        List<Part> parts = new ArrayList<>();
        for (String key : keys(first, second)) {
            Line line = Objects.requireNonNull(first.getOrDefault(key, second.get(key)));
            List<Pair> pairs = of(line.kind(), first.get(key), second.get(key));
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

    private static List<String> paragraphs(@Nullable Line line) {
        return line == null ? List.of() : line.paragraphs();
    }

    /// Paragraph by paragraph where both have as many.
    private static List<Pair> of(Kind kind, @Nullable Line one, @Nullable Line other) {
        List<String> first = paragraphs(one);
        List<String> second = paragraphs(other);
        IconArray firstPicture = one == null ? null : one.picture();
        IconArray secondPicture = other == null ? null : other.picture();
        return first.size() == second.size()
                ? IntStream.range(0, first.size())
                        .mapToObj(i -> new Pair(
                                kind, List.of(first.get(i)), List.of(second.get(i)), firstPicture, secondPicture))
                        .toList()
                : List.of(new Pair(kind, first, second, firstPicture, secondPicture));
    }
}
