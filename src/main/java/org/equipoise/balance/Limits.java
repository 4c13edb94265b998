package org.equipoise.balance;

/// From where on a difference between options is told.
///
/// @param length the most words about one option over the fewest about another
/// @param known the most known benefits, or harms and burdens, of one option over the fewest of another
/// @param media the longest media about one option over the shortest about another that has some
public record Limits(double length, double known, double media) {

    public static final Limits USUAL = new Limits(1.5, 1.5, 1.5);

    public Limits {
        if (!(length >= 1 && known >= 1 && media >= 1)) {
            throw new IllegalArgumentException("A limit of a ratio is at least 1");
        }
    }
}
