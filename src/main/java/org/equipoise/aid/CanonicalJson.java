package org.equipoise.aid;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;

/// JSON as it is written here: the members of every object in alphabetical order, and nothing between the tokens.
final class CanonicalJson {

    private final JsonParser parser;
    private final JsonGenerator generator;

    private CanonicalJson(JsonParser parser, JsonGenerator generator) {
        this.parser = parser;
        this.generator = generator;
    }

    /// The document is written once more, token by token, and compared.
    static boolean is(String document, JsonMapper json) {
        StringWriter written = new StringWriter(document.length());
        try (JsonParser parser = json.createParser(document);
                JsonGenerator generator = json.createGenerator(written)) {
            if (parser.nextToken() == null
                    || !new CanonicalJson(parser, generator).writes()
                    || parser.nextToken() != null) {
                return false;
            }
            generator.flush();
            return document.contentEquals(written.getBuffer());
        } catch (IOException noJson) {
            return false;
        }
    }

    /// Writes one value; false where members are out of order or stand twice.
    private boolean writes() throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                return object();
            }
            case START_ARRAY -> {
                return array();
            }
            case VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getDecimalValue());
            default -> generator.copyCurrentEvent(parser);
        }
        return true;
    }

    private boolean object() throws IOException {
        generator.writeStartObject();
        String before = "";
        for (boolean first = true; parser.nextToken() == JsonToken.FIELD_NAME; first = false) {
            String name = parser.currentName();
            if (!first && before.compareTo(name) >= 0) {
                return false;
            }
            before = name;
            generator.writeFieldName(name);
            parser.nextToken();
            if (!writes()) {
                return false;
            }
        }
        generator.writeEndObject();
        return true;
    }

    private boolean array() throws IOException {
        generator.writeStartArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!writes()) {
                return false;
            }
        }
        generator.writeEndArray();
        return true;
    }
}
