package org.equipoise.contentfile;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The JSON Schemas (2020-12) that content files are held to, the same that editors use.
public record Schemas(Schema aid, Schema text, Schema translation, Schema glossary, Schema model, Schema withdrawn) {

    public static Schemas load() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new Schemas(
                load(registry, "aid"),
                load(registry, "text"),
                load(registry, "translation"),
                load(registry, "glossary"),
                load(registry, "model"),
                load(registry, "withdrawn"));
    }

    private static Schema load(SchemaRegistry registry, String name) {
        String resource = "/decision-aids/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return registry.getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
