package org.equipoise.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gathers what is wrong with a body while it is read, so that everything is named at once.
///
/// What the caller sent is never repeated in the words; it may be about a person. Only names of members are, in the
/// pointers.
public final class Objections {

    /// More than anybody can read; a body of nothing but mistakes gets no longer answer.
    private static final int MOST = 50;

    private final List<Violation> violations = new ArrayList<>();

    /// Says in plain words what is wanted at a place.
    public void at(String pointer, String detail) {
        if (violations.size() < MOST) {
            violations.add(new Violation(pointer, detail));
        }
    }

    /// At a member of the object that `pointer` names.
    public void at(String pointer, String member, String detail) {
        at(pointer + Violation.at(List.of(writable(member)), detail).pointer(), detail);
    }

    public void toMembersBeside(Set<String> known, JsonNode object, String pointer) {
        object.fieldNames().forEachRemaining(member -> {
            if (!known.contains(member)) {
                at(pointer, member, "There is no such member.");
            }
        });
    }

    public boolean any() {
        return !violations.isEmpty();
    }

    public List<Violation> all() {
        return List.copyOf(violations);
    }

    /// Half of a surrogate pair cannot be written as UTF-8; a question mark stands in.
    private static String writable(String member) {
        return new String(member.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
