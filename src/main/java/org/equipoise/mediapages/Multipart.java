package org.equipoise.mediapages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.form.Typed;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// A form that came with files.
final class Multipart {

    private Multipart() {}

    /// Without the files, with line breaks written in one way.
    static Typed typed(MultipartFormDataInput form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.getValues()
                .forEach((name, values) -> fields.put(
                        name,
                        values.stream()
                                .filter(value -> !value.isFileItem())
                                .map(value -> value.getValue().replace("\r\n", "\n"))
                                .toList()));
        return new Typed(fields);
    }

    /// Null where none was chosen.
    static @Nullable SentFile sent(MultipartFormDataInput form, String field) {
        return form.getValues().getOrDefault(field, List.of()).stream()
                .filter(FormValue::isFileItem)
                .filter(value ->
                        value.getFileName() != null && !value.getFileName().isEmpty())
                .findFirst()
                .map(value -> new SentFile(
                        Objects.requireNonNull(value.getFileName()),
                        value.getFileItem().getFile()))
                .orElse(null);
    }
}
