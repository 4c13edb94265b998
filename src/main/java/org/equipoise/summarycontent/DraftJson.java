package org.equipoise.summarycontent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/// The content of a summary as it is kept while it may still change.
@Singleton
public class DraftJson {

    private final ObjectMapper json;

    DraftJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(SummaryContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SummaryContent read(String content) {
        try {
            return json.readValue(content, SummaryContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
