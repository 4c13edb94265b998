package org.equipoise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;

/// JSON can write what no text holds: NUL, which cannot be kept, and halves of characters, which cannot be shown. Every
/// other character stays as it was typed.
final class ReadableText {

    private static final Pattern IN_NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    private ReadableText() {}

    /// @param body what is no JSON at all is left for others to refuse
    static void check(byte[] body, JsonFactory json) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    check(parser, parser.getParsingContext().getParent());
                } else if (token == JsonToken.VALUE_STRING) {
                    check(parser, parser.getParsingContext());
                }
            }
        } catch (JsonProcessingException _) {
            return;
        }
    }

    /// @param place what is pointed at
    private static void check(JsonParser parser, JsonStreamContext place) throws IOException {
        if (IN_NO_TEXT.matcher(parser.getText()).find()) {
            throw ProblemType.INVALID_REQUEST.because(
                    "",
                    List.of(new Violation(
                            place.pathAsPointer().toString(), "This holds a character that no text can hold.")));
        }
    }
}
