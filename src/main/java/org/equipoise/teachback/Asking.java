package org.equipoise.teachback;

/// What came of keeping that somebody was asked.
public sealed interface Asking {

    record Kept(TeachBack teachBack) implements Asking {}

    record NoSuchRow() implements Asking {}
}
