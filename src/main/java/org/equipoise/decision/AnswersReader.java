package org.equipoise.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Turns what was told before and what is told now into answers that fit the aid.
@ApplicationScoped
class AnswersReader {

    private static final String FALLBACK_LANGUAGE = "en";

    private final ObjectMapper json;
    private final Validator validator;
    private final Comparisons comparisons;

    AnswersReader(ObjectMapper json, Validator validator, Comparisons comparisons) {
        this.json = json;
        this.validator = validator;
        this.comparisons = comparisons;
    }

    /// The stored document with the changes laid over it: a member that is sent replaces the one before, one that is
    /// sent as null goes, one that is not sent stays.
    String merge(String before, JsonNode changes) {
        ObjectNode merged = (ObjectNode) tree(before);
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), change.getValue());
            }
        }
        return merged.toString();
    }

    /// Throws what Jackson throws where the document does not have the form of answers.
    Answers read(String document) throws JsonProcessingException {
        return json.readValue(document, Answers.class);
    }

    Answers readStored(String document) {
        try {
            return read(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored answers cannot be read", e);
        }
    }

    List<Violation> check(Answers answers, AidVersion version) {
        List<Violation> violations = new ArrayList<>();
        validator
                .validate(answers)
                .forEach(each -> violations.add(
                        new Violation(pointer(each.getPropertyPath().toString()), each.getMessage())));
        texts(answers.questions(), "/questions", violations);
        texts(answers.worries(), "/worries", violations);
        text(answers.message(), "/message", violations);
        if (answers.knowledge() != null) {
            answers.knowledge().keySet().stream()
                    .filter(id -> version.aid().knowledge().stream()
                            .noneMatch(each -> each.id().equals(id)))
                    .forEach(id -> violations.add(new Violation("/knowledge/" + id, "The aid has no such question.")));
        }
        String language = version.bestLanguage(FALLBACK_LANGUAGE);
        if (comparisons.compare(version, answers.question(language)) instanceof Compared.Refused(var refused)) {
            violations.addAll(refused);
        }
        return violations;
    }

    private static void texts(@Nullable List<String> texts, String at, List<Violation> violations) {
        for (int i = 0; texts != null && i < texts.size(); i++) {
            text(texts.get(i), at + "/" + i, violations);
        }
    }

    private static void text(@Nullable String text, String at, List<Violation> violations) {
        if (text != null && text.indexOf('\0') >= 0) {
            violations.add(new Violation(at, "The character NUL cannot be kept or shown."));
        }
    }

    private static String pointer(String path) {
        return "/"
                + path.replaceAll("\\.<[^>]*>", "")
                        .replaceAll("\\[([^\\]]*)\\]", "/$1")
                        .replace('.', '/');
    }

    private JsonNode tree(String document) {
        try {
            return json.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored answers cannot be read", e);
        }
    }
}
