package org.equipoise.sidebyside;

import java.util.stream.Collectors;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.language.Words;
import org.equipoise.web.Closeness;

/// What the options come to for what matters, be it told or tried out.
///
/// @param verdict in one sentence
/// @param order the ids of the rows, separated by blanks: what matters most comes first
record MyAnswer(boolean tried, boolean enoughTold, String verdict, Closeness closeness, String order) {

    static MyAnswer of(ComparisonView view, boolean tried, Words words) {
        Closeness closeness = Closeness.of(view, words);
        return new MyAnswer(
                tried,
                view.enoughTold(),
                view.enoughTold() ? verdict(closeness) : words.say("whatif-unmoved"),
                closeness,
                view.rows().stream().map(RowView::attribute).collect(Collectors.joining(" ")));
    }

    private static String verdict(Closeness closeness) {
        return closeness.said().stream()
                .flatMap(said -> said.sentences().stream())
                .findFirst()
                .orElse(closeness.verdict());
    }
}
