package org.equipoise.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/// The content of a summary as it is kept while it may still change.
@Singleton
class DraftJson {

    private final ObjectMapper json;

    DraftJson(ObjectMapper json) {
        this.json = json;
    }

    String write(SummaryContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    SummaryContent read(String content) {
        try {
            return json.readValue(content, SummaryContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
