package org.equipoise.authoring;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.draftcontent.DraftContent;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "draft")
class DraftEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @TenantId
    @Nullable
    String organisation;

    String slug = "";

    String title = "";

    int basedOn;

    @Enumerated(EnumType.STRING)
    Draft.State state = Draft.State.DRAFT;

    /// Lists do without it.
    @Basic(fetch = FetchType.LAZY)
    String content = "";

    String hash = "";

    /// The hash of what a reviewer approved.
    @Nullable
    String approved;

    @Nullable
    Integer publishedAs;

    Instant begunAt = Instant.EPOCH;

    Instant changedAt = Instant.EPOCH;

    int steps;

    @Version
    long revision;

    protected DraftEntity() {}

    DraftEntity(String slug, DraftContent content, int basedOn, Instant now) {
        this.slug = slug;
        this.basedOn = basedOn;
        this.begunAt = now;
        write(content);
    }

    /// Whatever was found, said or approved before was about something else.
    void edit(DraftContent newContent) {
        write(newContent);
        state = Draft.State.DRAFT;
        approved = null;
    }

    private void write(DraftContent newContent) {
        content = newContent.document();
        hash = newContent.hash();
        title = newContent.title(slug);
    }

    void pass() {
        state = Draft.State.CHECKED;
    }

    void handIn() {
        state = Draft.State.IN_REVIEW;
    }

    void approve() {
        approved = hash;
    }

    void sendBack() {
        state = Draft.State.DRAFT;
        approved = null;
    }

    boolean isApproved() {
        return state == Draft.State.IN_REVIEW && hash.equals(approved);
    }

    void publish(int version) {
        state = Draft.State.PUBLISHED;
        publishedAs = version;
    }

    /// A new draft was begun from what this one became, or came to nothing.
    void reReview(boolean begun) {
        state = begun ? Draft.State.IN_RE_REVIEW : Draft.State.PUBLISHED;
    }

    void supersede() {
        state = Draft.State.SUPERSEDED;
    }

    void discard() {
        state = Draft.State.DISCARDED;
    }

    /// The number of what happens to it now.
    int step(Instant now) {
        changedAt = now;
        return ++steps;
    }

    Draft toDraft(List<Draft.Writer> writers) {
        return new Draft(
                Objects.requireNonNull(id),
                slug,
                title,
                basedOn,
                state,
                isApproved() || publishedAs != null,
                publishedAs,
                writers,
                begunAt,
                changedAt,
                revision);
    }
}
