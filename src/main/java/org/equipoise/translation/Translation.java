package org.equipoise.translation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.translation.Sidecar.Review;
import org.equipoise.translation.Stamp.State;
import org.jspecify.annotations.Nullable;

/// How one of an aid's texts came from another, as a version keeps it. Places are JSON Pointers into the text.
///
/// @param strings those of the text that have a stamp
/// @param stale strings whose source has changed since they were translated
/// @param missing strings of the source that the text does not have
/// @param surplus strings that the source does not have
/// @param unstamped strings of which nobody knows what they translate
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Translation(
        String from,
        List<Review> reviewedBy,
        Map<String, Stamp> strings,
        List<String> stale,
        List<String> missing,
        List<String> surplus,
        List<String> unstamped) {

    public Translation {
        reviewedBy = orEmpty(reviewedBy);
        strings = strings == null ? Map.of() : strings;
        stale = orEmpty(stale);
        missing = orEmpty(missing);
        surplus = orEmpty(surplus);
        unstamped = orEmpty(unstamped);
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /// As a version keeps it; throws `IllegalArgumentException` for what is none.
    public static Translation read(JsonNode tree) {
        try {
            return JSON.treeToValue(tree, Translation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /// @param source the strings of the aid's source, see [Strings#of]; a translation has them all
    /// @param from the strings that were translated: mostly those of the source
    public static Translation of(
            Sidecar sidecar, Map<String, String> source, Map<String, String> from, Map<String, String> translation) {
        Map<String, Stamp> strings = new LinkedHashMap<>(sidecar.strings());
        strings.keySet().retainAll(translation.keySet());
        List<String> surplus = Differences.only(translation, source);
        return new Translation(
                sidecar.from(),
                sidecar.reviewedBy(),
                strings,
                translation.keySet().stream()
                        .filter(pointer -> isStale(strings.get(pointer), from.get(pointer)))
                        .toList(),
                Differences.only(source, translation),
                surplus,
                Differences.only(translation, strings).stream()
                        .filter(pointer -> !surplus.contains(pointer))
                        .toList());
    }

    /// The same, lacking something more.
    public Translation missing(List<String> more) {
        List<String> all = Stream.concat(missing.stream(), more.stream()).toList();
        return new Translation(from, reviewedBy, strings, stale, all, surplus, unstamped);
    }

    private static boolean isStale(@Nullable Stamp stamp, @Nullable String source) {
        return stamp != null && source != null && !stamp.isOf(source);
    }

    /// Whether readers may have it: it says everything that its source says and nothing else.
    @JsonIgnore
    public boolean isOffered() {
        return missing.isEmpty() && surplus.isEmpty() && unstamped.isEmpty();
    }

    /// Reviewed only as a whole: every string, and none of them stale.
    public State state() {
        return isOffered() && stale.isEmpty() && drafts() == 0 ? State.REVIEWED : State.DRAFT;
    }

    public int drafts() {
        return count(State.DRAFT);
    }

    public int reviewed() {
        return count(State.REVIEWED);
    }

    private int count(State state) {
        return (int) strings.values().stream()
                .filter(stamp -> stamp.state() == state)
                .count();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
