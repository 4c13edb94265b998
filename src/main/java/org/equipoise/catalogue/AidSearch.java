package org.equipoise.catalogue;

/// What a list of aids is asked for; an empty string asks for nothing in particular. At most `most` aids are
/// answered, those whose slug comes after `after`.
public record AidSearch(String words, String condition, String language, String after, int most) {

    public static AidSearch everything(int most) {
        return new AidSearch("", "", "", "", most);
    }
}
