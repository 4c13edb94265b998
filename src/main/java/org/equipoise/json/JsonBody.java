package org.equipoise.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.equipoise.problem.ProblemType;

/// Reads the body of a request: there must be one, and it must be what the operation takes. Files and archives are read
/// by others.
@Provider
class JsonBody implements ReaderInterceptor {

    private final ObjectMapper json;
    private final UnreadableJson unreadable;
    private final long limit;

    JsonBody(
            ObjectMapper json,
            UnreadableJson unreadable,
            @ConfigProperty(name = "equipoise.limits.body") MemorySize limit) {
        this.json = json;
        this.unreadable = unreadable;
        this.limit = limit.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType().equals(File.class) || context.getType().equals(InputStream.class)) {
            return context.proceed();
        }
        byte[] sent = new LimitedBody(context.getInputStream(), limit).readAllBytes();
        ReadableText.check(sent, json.getFactory());
        context.setInputStream(new ByteArrayInputStream(sent));
        try {
            Object body = context.proceed();
            if (body == null) {
                throw ProblemType.INVALID_REQUEST.because("A body is wanted, and none was sent.");
            }
            return body;
        } catch (JsonProcessingException failure) {
            throw unreadable.refusal(failure);
        } catch (CharConversionException _) {
            throw ProblemType.MALFORMED_JSON.because("The body is not text in UTF-8.");
        } catch (WebApplicationException failure) {
            throw failure.getCause() instanceof JsonProcessingException cause ? unreadable.refusal(cause) : failure;
        }
    }
}
