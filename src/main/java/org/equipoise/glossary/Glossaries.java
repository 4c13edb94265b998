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

    /// What was made for the texts of one language is used again for those of the next aid.
    private final Map<String, Ready> ready = new TreeMap<>();

    private record Ready(Glossary glossary, TermFinder finder) {}

    /// Where there is one of its language already, its own terms come before those.
    public void add(Glossary glossary) {
        byLanguage.merge(glossary.language(), glossary, (known, added) -> added.and(known));
        ready.clear();
    }

    /// What explains the terms of texts in one language; a variant such as `en-simple` takes from `en` what it does not
    /// explain itself. Empty where no term stands in the texts.
    public Optional<Glossary> usedIn(Collection<String> texts, String language) {
        Ready all = ready.computeIfAbsent(language, this::prepare);
        Glossary used = all.glossary().usedIn(texts, all.finder());
        return used.terms().isEmpty() ? Optional.empty() : Optional.of(used);
    }

    private Ready prepare(String language) {
        Glossary own = byLanguage.getOrDefault(language, new Glossary(language, State.REVIEWED, null, List.of()));
        Glossary common = byLanguage.get(Locale.forLanguageTag(language).getLanguage());
        Glossary both = common == null ? own : own.and(common);
        return new Ready(both, both.finder());
    }
}
