package org.equipoise.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a comparison is asked for, as callers write it and as it is kept; checked against an aid when it is answered.
///
/// @param language BCP 47, one that the aid has; null for the one that fits the reader best
/// @param profile answers by profile item: a number, true or false, or one of the item's choices; items that are
///     missing or null are assumed of the reference person
/// @param priorities an object with its `method`, see [org.equipoise.values.Elicitation#read]; null for nothing yet
/// @param ownConcerns a list of at most five `{"text": …, "importance": …}`; null for none
/// @param leaning the id of an option, `undecided` or `not-now`; null for nothing told
/// @param sure false where the person is not sure how much things matter
/// @param draws from [Draws#FEWEST] to [Draws#MOST]; null for the usual number
/// @param workings whether every step is to be told; null for no
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        @Nullable String language,
        @Nullable Map<String, JsonNode> profile,
        @Nullable JsonNode priorities,
        @Nullable JsonNode ownConcerns,
        @Nullable String leaning,
        @Nullable Boolean sure,
        @Nullable Integer draws,
        @Nullable Boolean workings) {

    /// Always accepted in place of an option.
    public static final Set<String> NO_LEANING = Set.of("undecided", "not-now");

    public Question(
            @Nullable String language,
            @Nullable Map<String, JsonNode> profile,
            @Nullable JsonNode priorities,
            @Nullable JsonNode ownConcerns,
            @Nullable String leaning) {
        this(language, profile, priorities, ownConcerns, leaning, null, null, null);
    }

    /// The same question, in another language unless it names one.
    Question orIn(String otherLanguage) {
        return language == null
                ? new Question(otherLanguage, profile, priorities, ownConcerns, leaning, sure, draws, workings)
                : this;
    }

    /// The same question, with every step told.
    public Question askingForWorkings() {
        return new Question(language, profile, priorities, ownConcerns, leaning, sure, draws, true);
    }

    boolean withWorkings() {
        return Boolean.TRUE.equals(workings);
    }
}
