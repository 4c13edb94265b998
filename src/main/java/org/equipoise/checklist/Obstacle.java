package org.equipoise.checklist;

/// What keeps an aid from being published: where, what is asked there, and how to mend it.
///
/// @param file within the aid's folder
/// @param pointer a JSON Pointer into that file
/// @param item the item that is not met, as `ipdas-4 2.2.1`, or what else is asked
public record Obstacle(String file, String pointer, String item, String mend) {}
