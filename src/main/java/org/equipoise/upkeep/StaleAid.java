package org.equipoise.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;

/// An aid of which something is past its review date, or will be.
///
/// @param reviewBy of the aid as a whole, and `stale` whether that day has come
/// @param graceEnds the day from which no new decision is begun with it, and `tooOld` whether that has come
/// @param numbers those that are stale or go stale, the first to do so first
public record StaleAid(
        String slug,
        int version,
        String title,
        String language,
        LocalDate searched,
        LocalDate reviewBy,
        boolean stale,
        LocalDate graceEnds,
        boolean tooOld,
        List<StaleNumber> numbers) {

    public record StaleNumber(
            String attribute,
            String attributeName,
            String option,
            String optionName,
            LocalDate reviewBy,
            boolean stale,
            List<String> sources) {}

    static StaleAid of(AidVersion version, String language, LocalDate graceEnds, LocalDate today, LocalDate until) {
        Aid aid = version.aid();
        AidText text = aid.text(language);
        List<StaleNumber> numbers = aid.attributes().stream()
                .flatMap(row -> aid.options().stream()
                        .filter(option -> row.cell(option.id()).isNumber())
                        .map(option -> {
                            var from = row.cell(option.id()).provenance();
                            return new StaleNumber(
                                    row.id(),
                                    Objects.requireNonNull(text.attributes().get(row.id()))
                                            .name(),
                                    option.id(),
                                    Objects.requireNonNull(text.options().get(option.id()))
                                            .name(),
                                    from.reviewBy(),
                                    from.staleOn(today),
                                    from.sources());
                        }))
                .filter(number -> !number.reviewBy().isAfter(until))
                .sorted(Comparator.comparing(StaleNumber::reviewBy))
                .toList();
        return new StaleAid(
                aid.slug(),
                version.version(),
                text.title(),
                language,
                aid.searched(),
                aid.reviewBy(),
                !today.isBefore(aid.reviewBy()),
                graceEnds,
                !today.isBefore(graceEnds),
                numbers);
    }
}
