package org.equipoise.glossary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The terms of one language, or those of them that an aid uses.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Glossary(
        String language, State state, @Nullable Review reviewedBy, List<Term> terms) {

    /// Whether somebody has reviewed the explanations; nothing is `REVIEWED` that nobody reviewed.
    public enum State {
        DRAFT,
        REVIEWED
    }

    public record Review(String role, LocalDate date, String document) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .build();

    /// Expects what fits `decision-aids/glossary.schema.json`.
    public static Glossary read(JsonNode tree) {
        return JSON.convertValue(tree, Glossary.class);
    }

    /// The terms that stand in any of the texts, in the order of their ids.
    public Glossary usedIn(Collection<String> texts) {
        TermFinder finder = finder();
        Set<Term> used = texts.stream()
                .flatMap(text -> finder.in(text).stream())
                .map(TermFinder.Place::term)
                .collect(Collectors.toSet());
        return with(used.stream().sorted(Comparator.comparing(Term::id)).toList());
    }

    /// Together with the terms of another of which this one has none.
    Glossary and(Glossary other) {
        Set<String> own = terms.stream().map(Term::id).collect(Collectors.toSet());
        List<Term> both = new ArrayList<>(terms);
        other.terms.stream().filter(term -> !own.contains(term.id())).forEach(both::add);
        return new Glossary(
                language,
                state == State.REVIEWED && other.state == State.REVIEWED ? State.REVIEWED : State.DRAFT,
                reviewedBy == null ? other.reviewedBy : reviewedBy,
                both);
    }

    public TermFinder finder() {
        return new TermFinder(Locale.forLanguageTag(language), terms);
    }

    private Glossary with(List<Term> others) {
        return new Glossary(language, state, reviewedBy, others);
    }
}
