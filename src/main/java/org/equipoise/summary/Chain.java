package org.equipoise.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.consultation.Consultations;
import org.equipoise.consultation.SeenComparison;
import org.equipoise.decision.Decision;
import org.equipoise.summarycontent.RevisionDocument;
import org.jspecify.annotations.Nullable;

/// The recorded revisions of a summary. Each is kept as the bytes it was written as, with their SHA-256, and names the
/// hash of the one before: whoever changes a stored revision breaks every later link.
@ApplicationScoped
class Chain {

    private final Revisions revisions;
    private final Confirmations confirmations;
    private final Consultations consultations;
    private final ObjectMapper json;

    Chain(Revisions revisions, Confirmations confirmations, Consultations consultations, ObjectMapper json) {
        this.revisions = revisions;
        this.confirmations = confirmations;
        this.consultations = consultations;
        this.json = json;
    }

    @Nullable
    String lastHash(UUID decision) {
        List<RevisionEntity> all = revisions.of(decision);
        return all.isEmpty() ? null : all.getLast().hash;
    }

    void append(RevisionDocument document) {
        try {
            byte[] bytes = json.writeValueAsBytes(document);
            RevisionEntity.Key key = new RevisionEntity.Key(document.decision(), document.number());
            revisions.persist(new RevisionEntity(key, bytes, sha256(bytes)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void erase(UUID decision) {
        confirmations.erase(decision);
        revisions.erase(decision);
    }

    /// Oldest first.
    List<Summary.Revision> read(Decision decision) {
        Map<Integer, Instant> confirmed = new HashMap<>();
        confirmations
                .of(decision.id())
                .forEach(each -> confirmed.put(Objects.requireNonNull(each.id).number(), each.confirmedAt));
        List<Summary.Revision> chain = new ArrayList<>();
        String previous = null;
        boolean unbroken = true;
        for (RevisionEntity entity : revisions.of(decision.id())) {
            RevisionDocument document = document(entity);
            unbroken = unbroken
                    && entity.hash.equals(sha256(entity.document))
                    && document.number() == chain.size() + 1
                    && Objects.equals(document.previousHash(), previous)
                    && consultations
                            .seen(decision, document.comparison())
                            .filter(SeenComparison::intact)
                            .isPresent();
            chain.add(new Summary.Revision(document, entity.hash, unbroken, confirmed.get(entity.number())));
            previous = entity.hash;
        }
        return chain;
    }

    private RevisionDocument document(RevisionEntity entity) {
        try {
            return json.readValue(entity.document, RevisionDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
