package org.equipoise.draftcontent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.AidContent;
import org.equipoise.problem.Objections;
import org.equipoise.problem.Violation;
import org.equipoise.publishing.ContentChecks;

/// What is written in a draft, in the shape of the content files: `{"aid": …, "texts": {"en": …}}`. It need not be
/// complete, nor right. What a draft that began from a version brings along counts for it whatever is loaded here: the
/// risk models, the explained words, and the hashes of its media.
public record DraftContent(JsonNode tree) {

    public static final int LONGEST = 1_000_000;
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private static final int LONGEST_LANGUAGE = 35;
    private static final int MOST_LANGUAGES = 20;
    private static final int LONGEST_TITLE = 300;
    private static final Set<String> MEMBERS = Set.of("aid", "texts", "translations", "models", "glossary", "media");
    private static final Set<String> OF_A_SIDECAR = Set.of("from", "reviewedBy", "strings");

    /// Why a version does not offer a translation.
    private static final Set<String> NOT_OFFERED = Set.of("missing", "surplus", "unstamped");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /// What a new aid begins with: its name, and a place for everything that it needs.
    public static DraftContent begin(String slug, String title) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        ObjectNode aid = content.putObject("aid");
        aid.put("slug", slug).put("kind", "treatment").put("display", "match");
        List.of("options", "attributes", "valuesQuestions", "knowledge", "questionsToAsk", "sources")
                .forEach(aid::putArray);
        ObjectNode disclosures = aid.putObject("disclosures");
        disclosures.putArray("authors");
        disclosures.putArray("reviews");
        ObjectNode text = content.putObject("texts").putObject("en");
        text.put("language", "en").put("state", "draft").put("title", title);
        return new DraftContent(content);
    }

    /// Unchanged, it would be published as the very same content. Of a language that is not offered there is no text,
    /// only
    /// what the version says of it.
    public static DraftContent of(AidContent published) {
        ObjectNode content = (ObjectNode) read(published.document()).tree;
        content.withObject("/glossary");
        if (content.path("translations") instanceof ObjectNode translations) {
            content.path("texts").fieldNames().forEachRemaining(language -> {
                if (translations.path(language) instanceof ObjectNode sidecar) {
                    sidecar.retain(OF_A_SIDECAR);
                }
            });
        }
        return new DraftContent(content.retain(MEMBERS));
    }

    public static DraftContent read(String document) {
        try {
            return new DraftContent(JSON.readTree(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored draft cannot be read", e);
        }
    }

    /// Why it cannot be kept as the draft of this aid; findings are another matter.
    public List<Violation> faults(String slug) {
        Objections objections = new Objections();
        if (!tree.isObject()) {
            objections.at("", "Send an object with the members aid and texts.");
            return objections.all();
        }
        objections.toMembersBeside(MEMBERS, tree, "");
        if (!slug.equals(aid().path("slug").textValue())) {
            objections.at("/aid/slug", "This is the draft of the aid %s; its name stays.".formatted(slug));
        }
        if (!tree.path("texts").isObject() || tree.path("texts").size() > MOST_LANGUAGES) {
            objections.at("/texts", "This must be an object with a text for each of at most 20 languages.");
        }
        for (String member : List.of("translations", "models", "glossary", "media")) {
            if (tree.has(member) && !tree.path(member).isObject()) {
                objections.at("/" + member, "This must be an object.");
            }
        }
        byLanguage("/texts", objections);
        byLanguage("/translations", objections);
        byLanguage("/glossary", objections);
        unkeepable("", tree, objections);
        if (document().length() > LONGEST) {
            objections.at("", "A draft has at most 1,000,000 characters.");
        }
        return objections.all();
    }

    private void byLanguage(String member, Objections objections) {
        tree.at(member).properties().forEach(each -> {
            String language = each.getKey();
            if (!language.matches(LANGUAGE) || language.length() > LONGEST_LANGUAGE) {
                objections.at(member, language, "The name must be a language tag such as es or pt-BR.");
            }
            if (!each.getValue().isObject()) {
                objections.at(member, language, "This must be an object.");
            }
        });
    }

    private static void unkeepable(String at, JsonNode node, Objections objections) {
        if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
            objections.at(at, "The number is too large.");
        }
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            objections.at(at, "The character NUL cannot be kept or shown.");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String place = at + Violation.at(List.of(member.getKey()), "").pointer();
            if (member.getKey().indexOf('\0') >= 0) {
                objections.at(at, "The character NUL cannot be kept or shown.");
            }
            unkeepable(place, member.getValue(), objections);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            unkeepable(at + "/" + i, node.get(i), objections);
        }
    }

    public JsonNode aid() {
        return tree.path("aid");
    }

    public Map<String, JsonNode> texts() {
        return members("texts");
    }

    ContentChecks.Parts parts() {
        Map<String, JsonNode> sidecars = new LinkedHashMap<>();
        Map<String, JsonNode> withheld = new LinkedHashMap<>();
        members("translations").forEach((language, each) -> {
            boolean lacksText =
                    !tree.path("texts").has(language) && NOT_OFFERED.stream().anyMatch(each::has);
            (lacksText ? withheld : sidecars).put(language, each);
        });
        Map<String, String> media = new LinkedHashMap<>();
        members("media")
                .forEach((name, file) -> media.put(name, file.path("hash").asText()));
        return new ContentChecks.Parts(
                aid(),
                texts(),
                sidecars,
                withheld,
                members("models"),
                tree.has("glossary") ? members("glossary") : null,
                media);
    }

    private Map<String, JsonNode> members(String of) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        tree.path(of).properties().forEach(each -> members.put(each.getKey(), each.getValue()));
        return members;
    }

    /// In English, or else in the first language that has one.
    public String title(String otherwise) {
        String title = Optional.ofNullable(tree.at("/texts/en/title").textValue())
                .or(() -> texts().values().stream()
                        .flatMap(text -> Optional.ofNullable(text.path("title").textValue()).stream())
                        .findFirst())
                .filter(each -> !each.isBlank())
                .orElse(otherwise);
        return title.substring(
                0, title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length()))));
    }

    public String document() {
        return tree.toString();
    }

    /// The same for the same content, in whatever order its members stand.
    public String hash() {
        try {
            return new AidContent(JSON.writeValueAsString(JSON.treeToValue(tree, Object.class))).hash();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
