package org.equipoise.aid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who made an aid, with which interests, and who reviewed it. No reviews means that nobody did.
public record Disclosures(List<Author> authors, List<Review> reviews) {

    public record Author(String name, String role, @Nullable String qualification, String interests) {}

    public record Review(String role, @Nullable String name, LocalDate on, String document) {}
}
