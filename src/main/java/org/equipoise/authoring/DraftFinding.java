package org.equipoise.authoring;

/// What is wrong with a draft, and where: a JSON Pointer into its content, and the reason in plain words.
public record DraftFinding(String pointer, String reason) {}
