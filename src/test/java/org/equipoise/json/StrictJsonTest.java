package org.equipoise.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StrictJsonTest {

    private static final String FITTING = "{\"whole\": 1, \"number\": 1, \"truth\": true";

    @Test
    void readsWhatFits() {
        send("""
                {"text": "7", "whole": 7, "number": 7, "truth": true, "maybeWhole": null, "exact": 0.10,
                 "id": "0192f3c0-1111-7000-8000-000000000001", "day": "2026-11-23", "kind": "side-effect",
                 "parts": [{"name": "a"}], "named": {"b": {"name": "b"}}, "numbers": {"c": 1.5}}""").statusCode(200).body("text", is("7")).body("number", is(7.0f)).body("kind", is("side-effect"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"part": {"nam": "a"}}            | /part/nam            | There is no member of this name. The members here are: name.
            {"parts": [{}, {"x": 1}]}         | /parts/1/x           | There is no member of this name
            {"whole": "7"}                    | /whole               | This must be a whole number
            {"whole": ""}                     | /whole               | This must be a whole number
            {"whole": 7.0}                    | /whole               | This must be a whole number
            {"whole": 2147483648}             | /whole               | This must be a whole number
            {"whole": null}                   | /whole               | This must be a whole number
            {"whole": true}                   | /whole               | This must be a whole number
            {"whole": [7]}                    | /whole               | This must be a whole number
            {"maybeWhole": "7"}               | /maybeWhole          | This must be a whole number
            {"maybeWhole": ""}                | /maybeWhole          | This must be a whole number
            {"maybeWhole": 7.5}               | /maybeWhole          | This must be a whole number
            {"number": "7"}                   | /number              | This must be a number
            {"number": "NaN"}                 | /number              | This must be a number
            {"number": "-Infinity"}           | /number              | This must be a number
            {"number": 1e309}                 | /number              | This must be a number
            {"number": null}                  | /number              | This must be a number
            {"number": false}                 | /number              | This must be a number
            {"numbers": {"pain": "NaN"}}      | /numbers/pain        | This must be a number
            {"numbers": {"a/b~c": 1e400}}     | /numbers/a~1b~0c     | This must be a number
            {"exact": "0.1"}                  | /exact               | This must be a number
            {"truth": "true"}                 | /truth               | This must be true or false
            {"truth": 1}                      | /truth               | This must be true or false
            {"truth": null}                   | /truth               | This must be true or false
            {"text": "a\\u0000b"}             | /text                | This holds a character that no text can hold
            {"text": "a\\ud800b"}             | /text                | This holds a character that no text can hold
            {"parts": [{"name": "\\udc00"}]}  | /parts/0/name        | This holds a character that no text can hold
            {"named": {"\\u0000": {}}}        | /named               | This holds a character that no text can hold
            {"text": 7}                       | /text                | This must be a text
            {"text": true}                    | /text                | This must be a text
            {"text": {}}                      | /text                | This must be a text
            {"id": "1"}                       | /id                  | This must be a UUID
            {"id": ""}                        | /id                  | This must be a UUID
            {"day": "tomorrow"}               | /day                 | This must be a date
            {"day": "2026-02-30"}             | /day                 | This must be a date
            {"day": ""}                       | /day                 | This must be a date
            {"day": 20000}                    | /day                 | This must be a date
            {"kind": "SIDE_EFFECT"}           | /kind                | This must be one of: side-effect, benefit.
            {"kind": ""}                      | /kind                | This must be one of: side-effect, benefit.
            {"kind": 0}                       | /kind                | This must be one of: side-effect, benefit.
            {"parts": {}}                     | /parts               | This must be a list
            {"parts": ""}                     | /parts               | This must be a list
            {"part": "a"}                     | /part                | This must be an object
            {"part": ""}                      | /part                | This must be an object
            {"part": []}                      | /part                | This must be an object
            []                                | ``                   | This must be an object
            7                                 | ``                   | This must be an object
            {}                                | /whole               | This must be a whole number
            """)
    void refusesWhatDoesNotFitWithThePlace(String written, String pointer, String words) {
        send(written)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"))
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "part": {"name": " "}           | /part/name           | must not be blank
            "parts": [{"name": "a"}, null]  | /parts/1             | must not be null
            "parts": [{"name": "a"}, {}]    | /parts/1/name        | must not be blank
            "named": {"a/b": {"name": ""}}  | /named/a~1b/name     | must not be blank
            """)
    void refusesWhatBreaksAConstraintWithThePlace(String member, String pointer, String words) {
        send(FITTING + ", " + member + "}")
                .statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"whole\": 1",
                "{\"whole\": NaN}",
                "{\"whole\": 07}",
                "{'whole': 7}",
                "{\"whole\": 1,}",
                FITTING + "} {}",
                FITTING + "}]",
                FITTING + "} 7",
                "{\"whole\": 1, \"whole\": 2}",
                "// no\n{}",
                "hello",
                "\u0000",
                "{\"part\": {\"name\": \"a\", \"name\": \"b\"}}"
            })
    void refusesWhatIsNotJson(String written) {
        send(written)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/malformed-json"))
                .body("detail", containsString("Line 1, column "))
                .body("$", not(hasKey("errors")));
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        send("{\"parts\": " + "[".repeat(5000)).statusCode(400);
        send("{\"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}").statusCode(400);
    }

    @Test
    void refusesANumberWithoutEnd() {
        send("{\"exact\": 1" + "0".repeat(2000) + "}").statusCode(400);
        send(FITTING + ", \"exact\": 1e999999999}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "  "})
    void wantsABody(String written) {
        send(written)
                .statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body("detail", is("A body is wanted, and none was sent."));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        given().contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
                .post("/api/sample")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-json"));
    }

    private static ValidatableResponse send(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/sample")
                .then();
    }
}
