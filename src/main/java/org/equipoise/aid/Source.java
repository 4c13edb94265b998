package org.equipoise.aid;

import org.jspecify.annotations.Nullable;

/// A publication that a number rests on, with at least one of DOI, PMID and address.
public record Source(
        String id,
        String type,
        String authors,
        String title,
        @Nullable String published,
        int year,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String url,
        @Nullable Boolean citationChecked) {

    /// Where a reader can look it up.
    public String link() {
        if (doi != null) {
            return "https://doi.org/" + doi;
        }
        return pmid == null ? String.valueOf(url) : "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/";
    }

    public boolean needsCitationCheck() {
        return Boolean.FALSE.equals(citationChecked);
    }
}
