package org.equipoise.authoring;

import org.equipoise.draftcontent.DraftContent;

/// A draft with all that is written in it.
public record Manuscript(Draft draft, DraftContent content) {}
