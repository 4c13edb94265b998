package org.equipoise.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.equipoise.account.AccountBook;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Checklists;
import org.equipoise.language.Speech;

/// What was checked of an aid, for whichever page shows it.
@Named("checking")
@ApplicationScoped
class Checking {

    private final AidCatalogue catalogue;
    private final Checklists checklists;
    private final AccountBook accounts;

    Checking(AidCatalogue catalogue, Checklists checklists, AccountBook accounts) {
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.accounts = accounts;
    }

    /// Whose it is, and what people have confirmed of it.
    public Standing standing(Held held, Speech say) {
        AidVersion version = catalogue.version(held.slug(), held.version()).orElseThrow();
        String owner = catalogue
                .known(held.slug())
                .flatMap(known -> Optional.ofNullable(known.owner()))
                .map(organisation -> accounts.nameOf(organisation).orElse(organisation))
                .orElse("");
        return Standing.of(
                version, owner, checklists.of(version, Checked.MAIN_LIST).orElseThrow(), say.words());
    }

    public Checked of(String slug, int version) {
        return catalogue
                .version(slug, version)
                .map(found -> Checked.of(found, checklists.all(found)))
                .orElseThrow();
    }
}
