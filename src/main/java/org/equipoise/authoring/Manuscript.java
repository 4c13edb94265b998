package org.equipoise.authoring;

/// A draft with all that is written in it.
public record Manuscript(Draft draft, DraftContent content) {}
