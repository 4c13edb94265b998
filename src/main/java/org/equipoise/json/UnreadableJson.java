package org.equipoise.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.equipoise.problem.Violation;

/// Says in plain words what is wrong with a body, and where. Never repeats a value.
@Singleton
public class UnreadableJson {

    private final ObjectMapper json;

    UnreadableJson(ObjectMapper json) {
        this.json = json;
    }

    public RuntimeException refusal(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException malformed && !(cause instanceof InputCoercionException)) {
                return malformed(malformed);
            }
        }
        return switch (failure) {
            case MismatchedInputException more
            when more.getOriginalMessage().startsWith("Trailing token") ->
                malformed(more.getLocation(), "the value ends before this.");
            case InvalidDefinitionException ours -> new IllegalStateException(ours);
            case JsonMappingException unfit -> ProblemType.INVALID_REQUEST.because("", List.of(violation(unfit)));
            default ->
                ProblemType.MALFORMED_JSON.because("It is nested too deeply, or a number or text in it is too long.");
        };
    }

    private static Refusal malformed(StreamReadException failure) {
        return malformed(
                failure.getLocation(),
                failure.getOriginalMessage().startsWith("Duplicate field")
                        ? "this member is named twice."
                        : "from here on it cannot be read as JSON.");
    }

    private static Refusal malformed(JsonLocation place, String words) {
        return ProblemType.MALFORMED_JSON.because(
                "Line %d, column %d: %s".formatted(place.getLineNr(), place.getColumnNr(), words));
    }

    private Violation violation(JsonMappingException unfit) {
        List<String> steps = unfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .toList();
        return Violation.at(steps, words(unfit));
    }

    private String words(JsonMappingException unfit) {
        return switch (unfit) {
            case UnrecognizedPropertyException unknown ->
                "There is no member of this name. The members here are: %s."
                        .formatted(unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", ")));
            case MismatchedInputException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                "This must be one of: %s.".formatted(choices(wrong.getTargetType()));
            case MismatchedInputException wrong -> Wanted.words(wrong.getTargetType());
            case JsonMappingException wrong
            when wrong.getCause() instanceof InputCoercionException tooLarge -> Wanted.words(tooLarge.getTargetType());
            default -> "This value is not possible here.";
        };
    }

    private String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
