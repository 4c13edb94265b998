package org.equipoise.contentfile;

import com.networknt.schema.Error;

/// How to mend what does not fit a schema, by the schema's keyword.
final class Mending {

    static final String YAML =
            "Look at this line and the one before it: the indentation, a quotation mark that is not closed, or a"
                    + " text with a colon in it that needs quotation marks.";

    private Mending() {}

    static String of(Error error) {
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> "Add '%s'.".formatted(error.getProperty());
            case "additionalProperties", "unevaluatedProperties" ->
                "Take it out, or correct how it is written: the schema has no such member here.";
            case "enum", "const" -> "Write one of the values that are named.";
            case "type" ->
                "Write what is expected; a text that looks like a number, a date or yes and no stands in quotation marks.";
            case "format" -> "Write a date as \"2026-11-23\", and a web address with https:// and without spaces.";
            case "pattern", "propertyNames" ->
                "Keep to the pattern; an id has small letters, digits and single hyphens, such as pain-after-a-week.";
            case "minLength" -> "Write something here.";
            case "maxLength" -> "Shorten it.";
            case "minItems" -> "Add what is missing to the list.";
            case "maxItems" -> "Shorten the list.";
            case "uniqueItems" -> "Take out what stands twice.";
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> "Choose a number within the limit.";
            case "oneOf", "anyOf", "not", "if" -> "Keep exactly one of the forms; the schema describes each.";
            default -> "Compare this place with the schema beside the aids; it says what may stand here.";
        };
    }
}
