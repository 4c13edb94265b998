package org.equipoise.web;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.language.Language;
import org.equipoise.language.Preference;

/// The languages in which aids can be read: those that they have a text in and the service speaks.
public record OfferedLanguages(Set<String> tags) {

    public OfferedLanguages {
        tags = Set.copyOf(tags);
    }

    public static OfferedLanguages of(AidVersion version) {
        return new OfferedLanguages(version.aid().texts().keySet().stream()
                .filter(tag -> Language.of(tag).isPresent())
                .collect(Collectors.toSet()));
    }

    /// Those of any of them.
    static OfferedLanguages ofAny(Collection<AidVersion> versions) {
        Set<String> tags = new TreeSet<>(Set.of(Language.ENGLISH.tag()));
        versions.forEach(version -> tags.addAll(of(version).tags()));
        return new OfferedLanguages(tags);
    }

    /// Whether a language is among them, or a variant of it.
    public boolean speak(String language) {
        return tags.stream().anyMatch(tag -> new Language(tag).spoken().equals(language));
    }

    /// The one that fits a reader best.
    public Language best(Preference preference) {
        return new Language(preference.best(tags));
    }
}
