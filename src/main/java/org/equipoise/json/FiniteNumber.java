package org.equipoise.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads numbers only: the library would also take the text "NaN", and make 1e309 infinite.
class FiniteNumber extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1;

    private final boolean primitive;

    FiniteNumber(boolean primitive) {
        super(primitive ? double.class : Double.class);
        this.primitive = primitive;
    }

    @Override
    public @Nullable Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            double number = parser.getDoubleValue();
            return Double.isFinite(number)
                    ? (Double) number
                    : (Double) context.handleWeirdNumberValue(_valueClass, number, "too large");
        }
        return (Double) context.handleUnexpectedToken(_valueClass, parser);
    }

    @Override
    public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
        return primitive ? context.reportInputMismatch(this, "null for a number") : null;
    }
}
