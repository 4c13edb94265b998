package org.equipoise.riskmodel;

import org.jspecify.annotations.Nullable;

/// Where a model or an example of it is published.
///
/// @param citationChecked false where the details of the citation are still to be checked
public record Reference(
        String id,
        String authors,
        String title,
        @Nullable String published,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String url,
        @Nullable Boolean citationChecked) {}
