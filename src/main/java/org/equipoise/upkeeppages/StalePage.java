package org.equipoise.upkeeppages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.upkeep.StaleAid;

/// What is past its review date, or will be by a day.
///
/// @param next the address of the aids after these; empty where there are none
record StalePage(Speech say, String until, List<Period> periods, List<Aid> aids, String next)
        implements TemplateInstance {

    record Period(String name, String address, boolean chosen) {}

    record Aid(
            String slug,
            int version,
            String title,
            String language,
            String searched,
            String reviewBy,
            boolean stale,
            String graceEnds,
            boolean tooOld,
            List<Due> numbers) {

        static Aid of(StaleAid aid, Words words) {
            return new Aid(
                    aid.slug(),
                    aid.version(),
                    aid.title(),
                    aid.language(),
                    words.day(aid.searched()),
                    words.day(aid.reviewBy()),
                    aid.stale(),
                    words.day(aid.graceEnds()),
                    aid.tooOld(),
                    aid.numbers().stream().map(each -> Due.of(each, words)).toList());
        }
    }

    /// @param what its row and option
    record Due(String what, String reviewBy, boolean stale, String sources) {

        static Due of(StaleAid.StaleNumber number, Words words) {
            return new Due(
                    "%s: %s".formatted(number.attributeName(), number.optionName()),
                    words.day(number.reviewBy()),
                    number.stale(),
                    words.listed(number.sources().stream()));
        }
    }
}
