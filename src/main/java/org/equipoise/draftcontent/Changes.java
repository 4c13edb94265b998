package org.equipoise.draftcontent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.equipoise.problem.Violation;

/// The places in which two states of a content differ, as JSON Pointers.
public final class Changes {

    private static final int MOST = 50;
    private static final int LONGEST = 500;

    private Changes() {}

    public static List<String> between(DraftContent before, DraftContent after) {
        List<String> places = new ArrayList<>();
        collect("", before.tree(), after.tree(), places);
        return thatFit(places).stream().limit(MOST).toList();
    }

    public static List<String> thatFit(List<String> places) {
        return places.stream().filter(each -> each.length() <= LONGEST).toList();
    }

    private static void collect(String at, JsonNode before, JsonNode after, List<String> places) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> members = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(members::add);
            after.fieldNames().forEachRemaining(members::add);
            members.forEach(member -> collect(
                    at + Violation.at(List.of(member), "").pointer(), before.path(member), after.path(member), places));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                collect(at + "/" + i, before.get(i), after.get(i), places);
            }
        } else {
            places.add(at);
        }
    }
}
