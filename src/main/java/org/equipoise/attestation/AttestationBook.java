package org.equipoise.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was confirmed of which content, and what was taken back.
@ApplicationScoped
public class AttestationBook {

    private final Attestations rows;
    private final Clock clock;

    AttestationBook(Attestations rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// All of the content with this hash, oldest first, those that were withdrawn among them.
    @Transactional
    public List<Attestation> of(String hash) {
        List<AttestationEntity> found = rows.of(hash);
        Map<UUID, Instant> withdrawn = new HashMap<>();
        found.forEach(row -> {
            if (row.withdraws != null) {
                withdrawn.put(row.withdraws, row.recordedAt);
            }
        });
        return found.stream()
                .filter(row -> row.withdraws == null)
                .map(row -> attestation(row, withdrawn.get(row.id)))
                .toList();
    }

    @Transactional
    public Attestation confirm(Attesting attesting, UUID recordedBy) {
        AttestationEntity row = new AttestationEntity(attesting, recordedBy, now());
        rows.persist(row);
        return attestation(row, null);
    }

    @Transactional
    public Withdrawal withdraw(UUID confirmation, String hash, String item, String organisation, UUID recordedBy) {
        Optional<AttestationEntity> found = rows.lock(confirmation)
                .filter(row -> row.withdraws == null
                        && row.hash.equals(hash)
                        && row.item.equals(item)
                        && row.organisation.equals(organisation));
        if (found.isEmpty()) {
            return new Withdrawal.NoSuchConfirmation();
        }
        if (rows.withdrawalOf(confirmation).isPresent()) {
            return new Withdrawal.WithdrawnBefore();
        }
        AttestationEntity row = new AttestationEntity(found.get(), recordedBy, now());
        rows.persist(row);
        return new Withdrawal.Withdrawn(attestation(found.get(), row.recordedAt));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Attestation attestation(AttestationEntity row, @Nullable Instant withdrawn) {
        return new Attestation(
                Objects.requireNonNull(row.id),
                row.hash,
                row.checklist,
                row.item,
                row.organisation,
                Objects.requireNonNull(row.confirmedAs),
                Objects.requireNonNull(row.lookedOn),
                Objects.requireNonNull(row.document),
                row.people,
                row.words,
                row.recordedAt,
                withdrawn);
    }
}
