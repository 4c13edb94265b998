package org.equipoise.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.CellView.SourceView;
import org.equipoise.comparison.CellView.State;
import org.equipoise.comparison.RowView;
import org.equipoise.evidence.Certainty;
import org.equipoise.language.Words;
import org.equipoise.passages.Passage;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// One option in one row, as it is printed.
///
/// @param number in large print; empty where there is none
/// @param other the same in the other frame; empty where it is not asked for
/// @param text what is to be said of it, and `note` what to keep in mind with it
/// @param sure how sure the number is; empty where nobody says
/// @param derived how the number was worked out; empty where it was taken as it stands
public record CellText(
        String option,
        String number,
        String other,
        @Nullable IconArray picture,
        List<Passage> text,
        List<Passage> note,
        boolean unknown,
        boolean stale,
        String sure,
        String derived,
        List<SourceView> sources) {

    /// @param risk as it is to be counted; empty where the cell is none
    /// @param asTold whether the comparison's own words do
    /// @param sentences in the language of the comparison; empty where the service does not speak it
    record Told(
            RowView row,
            CellView cell,
            String option,
            Optional<ToldRisk> risk,
            String derived,
            boolean bothFrames,
            boolean asTold,
            Optional<Sentences> sentences) {

        CellText in(Words words, Passage.Section section) {
            String sure = sure();
            return new CellText(
                    option,
                    risk.map(each -> each.number(words)).orElseGet(() -> amount(words)),
                    bothFrames ? risk.map(each -> each.otherNumber(words)).orElse("") : "",
                    risk.map(each -> each.drawn(words)).orElse(null),
                    section.passages(
                            asTold
                                    ? cell.text()
                                    : risk.map(each -> sentence(each, sure)).orElse(cell.text())),
                    section.passages(cell.note()),
                    cell.state() == State.UNKNOWN,
                    cell.stale() && cell.state() != State.UNKNOWN,
                    sure,
                    derived,
                    cell.sources());
        }

        private String sentence(ToldRisk told, String sure) {
            return Stream.of(told.happens(), bothFrames ? told.happensNot() : "", sure)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private String sure() {
            boolean number = cell.state() == State.ESTIMATE || cell.state() == State.QUANTITY;
            if (!number || cell.certainty() == null) {
                return "";
            }
            Certainty certainty = cell.certainty();
            return sentences
                    .map(said -> said.certainty(certainty, cell.low() != null))
                    .orElse("");
        }

        private String amount(Words words) {
            return cell.state() == State.QUANTITY && cell.value() != null
                    ? words.say("cell-quantity", words.number(cell.value()), Objects.requireNonNullElse(row.unit(), ""))
                    : "";
        }
    }
}
