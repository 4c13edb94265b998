package org.equipoise.web;

import java.util.List;
import java.util.function.Predicate;
import org.equipoise.aid.Aid;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.glossary.Glossary;
import org.equipoise.language.Words;
import org.equipoise.passages.Passage;
import org.equipoise.passages.WordList;
import org.jspecify.annotations.Nullable;

/// The hard words of one small page: each leads to its explanation where it first stands, and those that were met are
/// explained at the end.
public final class HardWords {

    private final Aid aid;
    private final Words words;
    private final @Nullable Glossary glossary;
    private final Passage.Section page;

    private HardWords(Aid aid, @Nullable Glossary glossary, Words words) {
        this.aid = aid;
        this.words = words;
        this.glossary = glossary;
        this.page = Passage.section(glossary == null ? null : glossary.finder());
    }

    /// @param language of the aid's text
    public static HardWords of(Aid aid, String language, Words words) {
        return new HardWords(aid, aid.glossary().get(language), words);
    }

    /// For a page that explains nothing.
    public static HardWords unexplained(Aid aid, Words words) {
        return new HardWords(aid, null, words);
    }

    public List<Passage> passages(List<String> texts) {
        return page.passages(texts);
    }

    /// @param shown the rows that the page has
    public ComparisonTable table(ComparisonView view, Predicate<RowView> shown) {
        return new Printing(aid, view, Look.AS_TOLD, words, page).table(shown);
    }

    /// Those that have been met so far; null where none has.
    public @Nullable WordList met() {
        return glossary == null || page.linked().isEmpty() ? null : WordList.of(glossary, page.linked(), words);
    }
}
