package org.equipoise.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.BeginDraft;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftContent;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.problem.Precondition;

/// Drafts of content that comes from elsewhere. Nothing is published: that takes more than one pair of eyes.
@ApplicationScoped
class NewDrafts {

    private static final Set<String> KEPT = Set.of("aid", "texts");
    private static final String USUAL = "en";

    private final AuthoringDesk desk;

    NewDrafts(AuthoringDesk desk) {
        this.desk = desk;
    }

    @Transactional
    Draft begin(String slug, JsonNode document) {
        ObjectNode content = document.deepCopy();
        content.retain(KEPT);
        Draft begun = DraftProblems.done(desk.begin(new BeginDraft(slug, title(content.path("texts")), null)));
        return DraftProblems.done(
                desk.edit(begun.id(), Precondition.of(Precondition.tag(begun.revision())), new DraftContent(content)));
    }

    private static String title(JsonNode texts) {
        JsonNode text = texts.has(USUAL) ? texts.path(USUAL) : texts.elements().next();
        return text.path("title").asText();
    }
}
