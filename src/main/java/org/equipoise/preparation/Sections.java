package org.equipoise.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.problem.ProblemType;

/// The steps in their order. The short form stands beside the second.
final class Sections {

    static final Section RATINGS = new Ratings();
    static final Section TOP_THREE = new TopThree();

    static final List<Section> ALL =
            List.of(new AboutYou(), RATINGS, new Concerns(), new Knowledge(), new Leaning(), new Notes());

    private Sections() {}

    static Section named(String path) {
        return Stream.concat(ALL.stream(), Stream.of(TOP_THREE))
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(""));
    }

    /// Counted from 0.
    static int position(Section section) {
        Section inOrder = section.equals(TOP_THREE) ? RATINGS : section;
        return IntStream.range(0, ALL.size())
                .filter(i -> ALL.get(i).equals(inOrder))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Section> after(Section section) {
        int next = position(section) + 1;
        return next < ALL.size() ? Optional.of(ALL.get(next)) : Optional.empty();
    }

    static Optional<Section> before(Section section) {
        int position = position(section);
        return position == 0 ? Optional.empty() : Optional.of(ALL.get(position - 1));
    }
}
