package org.equipoise.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.equipoise.adaptation.AdaptationCheck;
import org.equipoise.aid.Aid.AdaptedFrom;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.jspecify.annotations.Nullable;

/// An adaptation is published only beside the very version that it adapts, and keeps that one's numbers.
@ApplicationScoped
public class AdaptationRule {

    private final AidCatalogue catalogue;

    AdaptationRule(AidCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Whether the version that it adapts is published here by now; true where it adapts none.
    public boolean canBeChecked(AidContent content) {
        AdaptedFrom from = adaptedFrom(content);
        return from == null || catalogue.content(from.slug(), from.version()).isPresent();
    }

    /// @param structure where the findings are
    public List<Finding> findings(AidContent content, ContentFile structure) {
        AdaptedFrom from = adaptedFrom(content);
        if (from == null) {
            return List.of();
        }
        Optional<AidContent> upstream = catalogue.content(from.slug(), from.version());
        if (upstream.isEmpty()) {
            return List.of(structure.finding(
                    "/adaptedFrom",
                    "version %d of '%s' is not published here".formatted(from.version(), from.slug()),
                    "Have that version taken over here first, or correct the number."));
        }
        if (!upstream.get().hash().equals(from.hash())) {
            return List.of(structure.finding(
                    "/adaptedFrom/hash",
                    "version %d of '%s' is another one here, with the hash %s"
                            .formatted(
                                    from.version(), from.slug(), upstream.get().hash()),
                    "Begin the adaptation anew from the version that is published here."));
        }
        return AdaptationCheck.of(
                        upstream.get().tree().path("aid"), content.tree().path("aid"))
                .stream()
                .map(objection -> structure.finding(
                        objection.pointer(),
                        objection.reason(),
                        "Put back what stands upstream; an adaptation changes texts and practical facts alone."))
                .toList();
    }

    /// Few are adaptations; the others need not be read for it.
    private static @Nullable AdaptedFrom adaptedFrom(AidContent content) {
        return content.document().contains("\"adaptedFrom\":") ? content.read().adaptedFrom() : null;
    }
}
