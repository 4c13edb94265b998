package org.equipoise.draftmedia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a draft's content writes its media.
final class DraftMedia {

    private DraftMedia() {}

    static ObjectNode structure(String id, DescribeMedium medium) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put("kind", medium.kind().name().toLowerCase(Locale.ROOT));
        node.put("file", medium.file());
        if (medium.still() != null) {
            node.put("still", medium.still());
        }
        if (medium.seconds() != null) {
            node.put("seconds", medium.seconds());
        }
        if (medium.option() != null) {
            node.put("option", medium.option());
        }
        if (medium.attribute() != null) {
            node.put("attribute", medium.attribute());
        }
        if (!medium.captions().isEmpty()) {
            medium.captions().forEach(node.putObject("captions")::put);
        }
        return node;
    }

    /// In the place of one of the same id, or at the end.
    static void put(ArrayNode media, ObjectNode medium) {
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).path("id").equals(medium.path("id"))) {
                media.set(i, medium);
                return;
            }
        }
        media.add(medium);
    }

    static void words(ObjectNode tree, String id, DescribeMedium medium) {
        medium.texts().forEach((language, words) -> {
            ObjectNode text = tree.withObject("/texts").withObject("/" + language);
            ObjectNode media = text.get("media") instanceof ObjectNode there ? there : text.putObject("media");
            media.putObject(id)
                    .put("title", strip(words.title()))
                    .put("alternative", strip(words.alternative()))
                    .put("transcript", strip(words.transcript()));
        });
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// Whether there was one of this id.
    static boolean remove(ObjectNode tree, String id) {
        if (!(tree.at("/aid/media") instanceof ArrayNode media)) {
            return false;
        }
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).path("id").asText().equals(id)) {
                Set<String> files = new HashSet<>(files(media.remove(i)));
                media.forEach(other -> files.removeAll(files(other)));
                if (tree.get("media") instanceof ObjectNode kept) {
                    kept.remove(files);
                }
                if (media.isEmpty()) {
                    tree.withObject("/aid").remove("media");
                }
                forget(tree.path("texts"), id);
                return true;
            }
        }
        return false;
    }

    private static void forget(JsonNode texts, String id) {
        texts.forEach(text -> {
            if (text instanceof ObjectNode language && language.get("media") instanceof ObjectNode media) {
                media.remove(id);
                if (media.isEmpty()) {
                    language.remove("media");
                }
            }
        });
    }

    private static List<String> files(JsonNode medium) {
        Set<String> files = new HashSet<>();
        files.add(medium.path("file").asText());
        files.add(medium.path("still").asText());
        medium.path("captions").forEach(each -> files.add(each.asText()));
        return List.copyOf(files);
    }
}
