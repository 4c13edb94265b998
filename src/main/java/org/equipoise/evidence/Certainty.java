package org.equipoise.evidence;

/// How sure the evidence makes one, in the four grades of GRADE; `NOT_RATED` where the source gives none.
public enum Certainty {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW,
    NOT_RATED
}
