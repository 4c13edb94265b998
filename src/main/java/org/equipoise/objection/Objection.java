package org.equipoise.objection;

import java.time.Instant;

/// What a patient says is not right.
///
/// @param revision of the summary, that it is about
/// @param words the patient's own
/// @param open whether no amendment has come since
public record Objection(int revision, String words, Instant raisedAt, boolean open) {}
