package org.equipoise.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/// The newest version of an aid in one language: what lists show of it and what it is found by.
@Entity
@Immutable
@Table(name = "aid_listing")
class AidListingEntity {

    @Embeddable
    record Key(String slug, String language) {}

    @EmbeddedId
    Key id = new Key("", "");

    int version;

    String kind = "";

    boolean translated;

    String title = "";

    String question = "";

    String summary = "";

    String condition = "";

    String description = "";

    String options = "";

    String codes = "";

    LocalDate reviewBy = LocalDate.EPOCH;

    /// Made by the database from the others.
    @Column(columnDefinition = "tsvector", insertable = false, updatable = false)
    String words = "";

    protected AidListingEntity() {}

    /// As it is shown.
    AidListingEntity(
            Key id,
            int version,
            String kind,
            boolean translated,
            String title,
            String question,
            String summary,
            String condition,
            LocalDate reviewBy) {
        this.id = id;
        this.version = version;
        this.kind = kind;
        this.translated = translated;
        this.title = title;
        this.question = question;
        this.summary = summary;
        this.condition = condition;
        this.reviewBy = reviewBy;
    }

    static List<AidListingEntity> of(Listing listing) {
        String codes =
                listing.codes().stream().map(Listing.Code::code).distinct().collect(Collectors.joining(" "));
        return listing.languages().entrySet().stream()
                .map(each -> {
                    Listing.Words words = each.getValue();
                    AidListingEntity row = new AidListingEntity(
                            new Key(listing.slug(), each.getKey()),
                            listing.version(),
                            listing.kind(),
                            words.translated(),
                            words.title(),
                            words.question(),
                            words.summary(),
                            words.condition(),
                            listing.reviewBy());
                    row.description = words.description();
                    row.options = String.join("\n", words.options());
                    row.codes = codes;
                    return row;
                })
                .toList();
    }
}
