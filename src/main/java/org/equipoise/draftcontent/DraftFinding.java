package org.equipoise.draftcontent;

/// What is wrong with a draft, and where: a JSON Pointer into its content, the reason in plain words, and how to mend
/// it;
/// empty where that is plain.
public record DraftFinding(String pointer, String reason, String mend) {}
