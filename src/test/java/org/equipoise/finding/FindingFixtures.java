package org.equipoise.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.AidContent;

/// The knee aid under another name and with other words in it.
public final class FindingFixtures {

    private static final Path KNEE = Path.of("decision-aids", "knee-osteoarthritis");

    private FindingFixtures() {}

    /// @param titles by language; the condition is named like the title, and everything else keeps quiet
    public static AidContent content(String slug, Map<String, String> titles, List<Listing.Code> codes) {
        ObjectNode aid = yaml("aid.yaml");
        aid.put("slug", slug);
        codes.forEach(code -> aid.withObject("/condition")
                .withArray("codes")
                .addObject()
                .put("system", code.system())
                .put("code", code.code()));
        Map<String, ObjectNode> texts = new LinkedHashMap<>();
        titles.forEach((language, title) -> {
            ObjectNode text = yaml("text/en.yaml");
            text.put("language", language)
                    .put("title", title)
                    .put("question", "")
                    .put("summary", "");
            text.withObject("/condition").put("name", title).put("description", "");
            text.withObject("/options")
                    .properties()
                    .forEach(option -> ((ObjectNode) option.getValue()).put("name", ""));
            texts.put(language, text);
        });
        return AidContent.of(aid, texts);
    }

    private static ObjectNode yaml(String file) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(KNEE.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
