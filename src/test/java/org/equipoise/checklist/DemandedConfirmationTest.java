package org.equipoise.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.aid.AidContent;
import org.equipoise.attestation.Attestation;
import org.equipoise.attestation.AttestationBook;
import org.equipoise.attestation.Attesting;
import org.equipoise.balance.Balances;
import org.junit.jupiter.api.Test;

/// What an installation wants confirmed before an organisation publishes.
@QuarkusTest
class DemandedConfirmationTest {

    private static final String ORGANISATION = "demonstration";

    @Inject
    Shelf shelf;

    @Inject
    Balances balances;

    @Inject
    AttestationBook book;

    @Inject
    Clock clock;

    @Inject
    ChecklistGate usual;

    @Test
    void isNothingUnlessItIsConfigured() {
        assertThat(usual.unconfirmed(draft("not known"))).isEmpty();
    }

    @Test
    void isForExactlyTheContentThatIsPublished() {
        ChecklistGate gate = demanding("2.1.1", "ipdas-4/K15");
        AidContent draft = draft("none");
        assertThat(gate.unconfirmed(draft)).extracting(Obstacle::item).containsExactly("ipdas-4 2.1.1", "ipdas-4 K15");

        confirm(draft, "2.1.1");
        Attestation review = confirm(draft, "K15");
        assertThat(gate.unconfirmed(draft)).isEmpty();
        assertThat(gate.unconfirmed(draft("a grant"))).hasSize(2);

        book.withdraw(review.id(), draft.hash(), "K15", ORGANISATION, UUID.randomUUID());
        assertThat(gate.unconfirmed(draft)).extracting(Obstacle::item).containsExactly("ipdas-4 K15");
    }

    @Test
    void stopsTheStartWhereNoListHasTheItem() {
        assertThatThrownBy(() -> demanding("K99")).hasMessageContaining("'K99'");
        assertThatThrownBy(() -> demanding("K3")).hasMessageContaining("that can be confirmed");
    }

    private ChecklistGate demanding(String... items) {
        return new ChecklistGate(shelf, balances, book, () -> Optional.of(List.of(items)), clock);
    }

    private Attestation confirm(AidContent draft, String item) {
        return book.confirm(
                new Attesting(
                        draft.hash(),
                        "ipdas-4",
                        item,
                        ORGANISATION,
                        "clinician",
                        LocalDate.of(2026, 11, 20),
                        "https://example.org/reviews/1",
                        null),
                UUID.randomUUID());
    }

    private static AidContent draft(String funding) {
        return AidUnderTest.shipped("statins-primary-prevention")
                .word("/funding", funding)
                .content();
    }
}
