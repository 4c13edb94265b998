package org.equipoise.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ProfileItem;
import org.equipoise.aid.Source;

/// Which parts of an aid differ between two of its versions, named by kind and id: `attribute pain`, `text en`.
final class Changes {

    private Changes() {}

    static List<String> between(Aid before, Aid after) {
        List<String> changed = new ArrayList<>();
        changed.addAll(
                differing("option", byId(before.options(), Aid.Option::id), byId(after.options(), Aid.Option::id)));
        changed.addAll(differing(
                "attribute", byId(before.attributes(), Attribute::id), byId(after.attributes(), Attribute::id)));
        changed.addAll(
                differing("baseline", byId(before.baselines(), Baseline::id), byId(after.baselines(), Baseline::id)));
        changed.addAll(differing(
                "profile item", byId(before.profile(), ProfileItem::id), byId(after.profile(), ProfileItem::id)));
        changed.addAll(differing("source", byId(before.sources(), Source::id), byId(after.sources(), Source::id)));
        changed.addAll(differing("text", before.texts(), after.texts()));
        if (!before.searched().equals(after.searched()) || !before.reviewBy().equals(after.reviewBy())) {
            changed.add("review dates");
        }
        if (!before.evidence().equals(after.evidence())) {
            changed.add("evidence search");
        }
        return changed;
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        return parts.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> List<String> differing(String kind, Map<String, T> before, Map<String, T> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> kind + " " + id)
                .toList();
    }
}
