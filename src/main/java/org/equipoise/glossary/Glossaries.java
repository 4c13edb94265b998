package org.equipoise.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.equipoise.glossary.Glossary.State;

/// The glossaries that are at hand, by language.
public final class Glossaries {

    private final Map<String, Glossary> byLanguage = new TreeMap<>();

    /// Where there is one of its language already, its own terms come before those.
    public void add(Glossary glossary) {
        byLanguage.merge(glossary.language(), glossary, (known, added) -> added.and(known));
    }

    /// What explains the terms of texts in one language; a variant such as `en-simple` takes from `en` what it does not
    /// explain itself. Empty where no term stands in the texts.
    public Optional<Glossary> usedIn(Collection<String> texts, String language) {
        Glossary own = byLanguage.getOrDefault(language, new Glossary(language, State.REVIEWED, null, List.of()));
        String common = Locale.forLanguageTag(language).getLanguage();
        return Optional.ofNullable(byLanguage.get(common))
                .map(own::and)
                .or(() -> Optional.of(own))
                .map(glossary -> glossary.usedIn(texts))
                .filter(glossary -> !glossary.terms().isEmpty());
    }
}
