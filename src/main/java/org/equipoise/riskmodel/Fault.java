package org.equipoise.riskmodel;

/// What is wrong with a model, and where: a JSON Pointer into its file, and the reason in plain words.
public record Fault(String pointer, String reason) {}
