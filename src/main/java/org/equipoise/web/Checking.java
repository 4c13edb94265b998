package org.equipoise.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.checklist.Checklists;

/// What was checked of an aid, for whichever page shows it.
@Named("checking")
@ApplicationScoped
class Checking {

    private final AidCatalogue catalogue;
    private final Checklists checklists;

    Checking(AidCatalogue catalogue, Checklists checklists) {
        this.catalogue = catalogue;
        this.checklists = checklists;
    }

    public Checked of(String slug, int version) {
        return catalogue
                .version(slug, version)
                .map(found -> Checked.of(found, checklists.all(found)))
                .orElseThrow();
    }
}
