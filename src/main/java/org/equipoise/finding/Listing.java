package org.equipoise.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a published version is found by, and what lists show of it.
public record Listing(
        String slug, int version, String kind, LocalDate reviewBy, List<Code> codes, Map<String, Words> languages) {

    public record Code(String system, String code) {}

    /// What is said in one language.
    public record Words(
            boolean translated,
            String title,
            String question,
            String summary,
            String condition,
            String description,
            List<String> options) {}
}
