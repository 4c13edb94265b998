package org.equipoise.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.finding.Listing;

/// What a version is found by.
final class Listings {

    private Listings() {}

    static Listing of(Aid aid, int version) {
        return new Listing(
                aid.slug(),
                version,
                aid.kind().name().toLowerCase(Locale.ROOT),
                aid.reviewBy(),
                aid.codes().stream()
                        .map(code -> new Listing.Code(code.system(), code.code()))
                        .toList(),
                aid.texts().entrySet().stream().collect(toMap(Map.Entry::getKey, each -> words(aid, each.getValue()))));
    }

    private static Listing.Words words(Aid aid, AidText text) {
        return new Listing.Words(
                aid.translation(text.language()).isPresent(),
                text.title(),
                text.question(),
                text.summary(),
                text.condition().name(),
                text.condition().description(),
                aid.options().stream()
                        .map(option -> Objects.requireNonNull(text.options().get(option.id()))
                                .name())
                        .toList());
    }
}
