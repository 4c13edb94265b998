package org.equipoise.mydata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.language.ReaderLanguage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Where somebody is led of whom nothing is known any more.
@Path("/erased")
@Produces(MediaType.TEXT_HTML)
class ErasedResource {

    private final ReaderLanguage reader;

    ErasedResource(ReaderLanguage reader) {
        this.reader = reader;
    }

    /// @param record `kept` where a recorded summary stays
    @GET
    @PermitAll
    public ErasedPage show(@RestQuery @Nullable String record) {
        return new ErasedPage(reader.speakAny(), "kept".equals(record));
    }
}
