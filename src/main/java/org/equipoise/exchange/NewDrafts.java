package org.equipoise.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.BeginDraft;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.problem.Precondition;

/// Drafts of content that comes from elsewhere. Nothing is published: that takes more than one pair of eyes.
@ApplicationScoped
class NewDrafts {

    private final AuthoringDesk desk;

    NewDrafts(AuthoringDesk desk) {
        this.desk = desk;
    }

    @Transactional
    Draft begin(String slug, DraftContent content) {
        Draft begun = DraftProblems.done(desk.begin(new BeginDraft(slug, content.title(slug), null)));
        return DraftProblems.done(desk.edit(begun.id(), Precondition.of(Precondition.tag(begun.revision())), content));
    }
}
