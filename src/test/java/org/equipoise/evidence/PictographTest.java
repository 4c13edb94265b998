package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.equipoise.evidence.Pictograph.Kind;
import org.equipoise.evidence.Pictograph.Segment;
import org.junit.jupiter.api.Test;

class PictographTest {

    @Test
    void fillsWhatHappensBeforeWhatDoesNot() {
        assertThat(Pictograph.of(count(0.07)).segments())
                .containsExactly(new Segment(Kind.BASE, 7), new Segment(Kind.NONE, 93));
    }

    @Test
    void marksThoseWhoAreSpared() {
        assertThat(Pictograph.beside(count(0.10), count(0.072)).segments())
                .containsExactly(new Segment(Kind.BASE, 7), new Segment(Kind.SPARED, 3), new Segment(Kind.NONE, 90));
    }

    @Test
    void marksThoseToWhomItHappensOnTop() {
        assertThat(Pictograph.beside(count(0.02), count(0.05)).segments())
                .containsExactly(new Segment(Kind.BASE, 2), new Segment(Kind.EXTRA, 3), new Segment(Kind.NONE, 95));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(Pictograph.of(count(0)).segments()).containsExactly(new Segment(Kind.NONE, 100));
        assertThat(Pictograph.beside(count(0), count(1)).segments()).containsExactly(new Segment(Kind.EXTRA, 100));
    }

    @Property
    void agreesWithTheNumbersBesideIt(
            @ForAll @DoubleRange(max = 1) double without,
            @ForAll @DoubleRange(max = 1) double with,
            @ForAll Denominator denominator) {
        NaturalFrequency base = NaturalFrequency.of(without, denominator);
        NaturalFrequency option = NaturalFrequency.of(with, denominator);
        Pictograph picture = Pictograph.beside(base, option);
        assertThat(picture.icons()).isEqualTo(denominator.people());
        assertThat(picture.segments().stream().mapToInt(Segment::count).sum()).isEqualTo(denominator.people());
        assertThat(sum(picture, Kind.BASE, Kind.EXTRA)).isEqualTo(option.count());
        assertThat(sum(picture, Kind.BASE, Kind.SPARED)).isEqualTo(base.count());
    }

    @Test
    void neverDrawsTwoDenominatorsIntoOnePicture() {
        NaturalFrequency inThousand = NaturalFrequency.of(0.002, Denominator.THOUSAND);
        assertThatIllegalArgumentException().isThrownBy(() -> Pictograph.beside(count(0.1), inThousand));
    }

    @Test
    void isNoPictureUnlessItIsFilledExactly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pictograph(100, List.of(new Segment(Kind.BASE, 99))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pictograph(100, List.of(new Segment(Kind.BASE, 0), new Segment(Kind.NONE, 100))));
    }

    private static int sum(Pictograph picture, Kind... kinds) {
        return picture.segments().stream()
                .filter(segment -> List.of(kinds).contains(segment.kind()))
                .mapToInt(Segment::count)
                .sum();
    }

    private static NaturalFrequency count(double risk) {
        return NaturalFrequency.of(risk, Denominator.HUNDRED);
    }
}
