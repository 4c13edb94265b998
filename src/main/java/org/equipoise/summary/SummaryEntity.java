package org.equipoise.summary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Where a decision's summary stands: its draft, and the number of the recorded revision that counts.
@Entity
@Table(name = "summary")
class SummaryEntity {

    @Id
    @Nullable
    UUID decision;

    @TenantId
    @Nullable
    String organisation;

    @Enumerated(EnumType.STRING)
    Summary.State state = Summary.State.DRAFT;

    String draft = "";

    int recorded;

    /// When what counts says that it is to be looked at again.
    @Nullable
    LocalDate reviewOn;

    @Version
    @Nullable
    Long revision;

    protected SummaryEntity() {}

    SummaryEntity(UUID decision) {
        this.decision = decision;
    }

    void redraft(String content) {
        draft = content;
    }

    /// The number of the revision that is being recorded.
    int record(String content, @Nullable LocalDate again) {
        draft = content;
        reviewOn = again;
        state = recorded == 0 ? Summary.State.RECORDED : Summary.State.AMENDED;
        return ++recorded;
    }

    void confirm() {
        state = Summary.State.CONFIRMED;
    }

    /// Counted from 1, so that 0 is the version before the first draft.
    long version() {
        return Objects.requireNonNull(revision) + 1;
    }
}
