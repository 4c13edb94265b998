package org.equipoise.finding;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where aids are found: holds the newest version of each, and answers with those that fit, best first.
@ApplicationScoped
public class AidIndex {

    private static final int LITTLE = 3;
    private static final int LOOKALIKES = 8;
    private static final int MOST_SUGGESTIONS = 3;

    private final AidListings listings;
    private final Spellings spellings;

    AidIndex(AidListings listings, Spellings spellings) {
        this.listings = listings;
        this.spellings = spellings;
    }

    /// The version takes the place of the one before.
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Listing listing) {
        listings.replace(listing);
    }

    /// For an aid that is offered no more.
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(String slug) {
        listings.remove(slug);
    }

    /// In the order of their slugs; those that match better first, where there are words to match.
    @Transactional
    public FoundAids find(AidSearch search) {
        TypedWords typed = TypedWords.of(search.words());
        if (typed.none() && !search.words().isBlank()) {
            return new FoundAids(List.of(), null, List.of());
        }
        List<Place> places = listings.places(search, typed);
        List<Place> page = places.stream().limit(search.size()).toList();
        boolean more = places.size() > page.size();
        boolean little = !typed.none() && search.after() == null && !more && page.size() < LITTLE;
        return new FoundAids(
                listed(page, search.acceptLanguage()),
                more ? page.getLast() : null,
                little ? suggestions(search, typed) : List.of());
    }

    private List<ListedAid> listed(List<Place> page, String acceptLanguage) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<String, List<AidListingEntity>> rows = listings
                .shown(page.stream().map(Place::slug).toList())
                .stream()
                .collect(groupingBy(row -> row.id.slug()));
        return page.stream()
                .map(place -> ListedAid.of(Objects.requireNonNull(rows.get(place.slug())), acceptLanguage))
                .toList();
    }

    /// The words with those that find nothing by themselves replaced by words that look like them.
    private List<String> suggestions(AidSearch search, TypedWords typed) {
        List<Integer> strange = IntStream.range(0, typed.words().size())
                .filter(place ->
                        !finds(search, new TypedWords(List.of(typed.words().get(place)))))
                .boxed()
                .toList();
        Stream<TypedWords> meant = switch (strange.size()) {
            case 0 -> Stream.of();
            case 1 ->
                lookalikes(search, typed, strange.getFirst()).stream()
                        .map(word -> typed.replacing(strange.getFirst(), word));
            default -> Stream.of(allReplaced(search, typed, strange));
        };
        return meant.filter(each -> finds(search, each))
                .map(TypedWords::typed)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private TypedWords allReplaced(AidSearch search, TypedWords typed, List<Integer> strange) {
        TypedWords replaced = typed;
        for (int place : strange) {
            List<String> lookalikes = lookalikes(search, typed, place);
            replaced = lookalikes.isEmpty() ? replaced : replaced.replacing(place, lookalikes.getFirst());
        }
        return replaced;
    }

    private List<String> lookalikes(AidSearch search, TypedWords typed, int place) {
        return spellings.like(typed.words().get(place), search.language(), LOOKALIKES);
    }

    private boolean finds(AidSearch search, TypedWords words) {
        return !listings.places(search.with(words.typed()), words).isEmpty();
    }
}
