package org.equipoise.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.math.BigDecimal;

/// Writes a cell of which all but the contribution was written before: most of an answer is the same for every priority.
final class CellJson extends JsonSerializer<CellView> {

    private final JsonSerializer<Object> otherwise;

    private CellJson(JsonSerializer<Object> otherwise) {
        this.otherwise = otherwise;
    }

    /// A cell's JSON without its contribution, which stands last, and without the end. Any two are equal: they add nothing to the cell.
    static final class Head {

        private final SerializedString written;

        private Head(SerializedString written) {
            this.written = written;
        }

        static Head of(CellView cell) {
            String json = ComparisonJson.written(cell);
            return new Head(new SerializedString(json.substring(0, json.length() - 1)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Head;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    static final class Modifier extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("unchecked")
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription of, JsonSerializer<?> serializer) {
            return of.getBeanClass() == CellView.class ? new CellJson((JsonSerializer<Object>) serializer) : serializer;
        }
    }

    @Override
    public void serialize(CellView cell, JsonGenerator json, SerializerProvider provider) throws IOException {
        Head head = cell.head();
        if (head == null) {
            otherwise.serialize(cell, json, provider);
        } else {
            BigDecimal contribution = cell.contribution();
            json.writeRawValue(head.written);
            json.writeRaw(contribution == null ? "}" : ",\"contribution\":" + contribution.toPlainString() + "}");
        }
    }
}
