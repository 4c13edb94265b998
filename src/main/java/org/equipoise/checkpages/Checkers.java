package org.equipoise.checkpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.equipoise.account.AccountBook;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Checklists;
import org.equipoise.checkpages.ChecklistPage.Reader;
import org.equipoise.demand.Demands;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;

/// Lists and items by their names, and who reads or confirms them.
@ApplicationScoped
class Checkers {

    private final Checklists checklists;
    private final Demands demands;
    private final AccountBook accounts;
    private final Identity identity;
    private final ReaderLanguage reader;

    Checkers(Checklists checklists, Demands demands, AccountBook accounts, Identity identity, ReaderLanguage reader) {
        this.checklists = checklists;
        this.demands = demands;
        this.accounts = accounts;
        this.identity = identity;
        this.reader = reader;
    }

    Speech say() {
        return reader.speakAny();
    }

    Assessment assessment(AidVersion version, String list) {
        return checklists.of(version, list).orElseThrow(() -> ProblemType.CHECKLIST_NOT_FOUND.because(""));
    }

    Assessment.Found item(Assessment assessment, String item) {
        return assessment.find(item).orElseThrow(() -> ProblemType.CHECKLIST_ITEM_NOT_FOUND.because(""));
    }

    /// Everybody reads what is published; authors, and those who watch over quality, may confirm it.
    Reader reader() {
        return reader(Set.of());
    }

    Reader authorOf(AidVersion draft) {
        return reader(demands.unmet(draft, identity.caller().organisation()).stream()
                .map(Checklists.Named::name)
                .collect(Collectors.toSet()));
    }

    private Reader reader(Set<String> demanded) {
        Optional<String> organisation = identity.signedIn()
                .filter(caller -> caller.is(Role.AUTHOR) || caller.is(Role.QUALITY))
                .map(Caller::organisation);
        return new Reader(organisation, demanded, id -> accounts.nameOf(id).orElse(id));
    }

    Checklists.Who who() {
        Caller caller = identity.caller();
        return new Checklists.Who(caller.organisation(), Objects.requireNonNull(caller.account()));
    }

    static UUID id(String confirmation) {
        try {
            return UUID.fromString(confirmation);
        } catch (IllegalArgumentException malformed) {
            throw ProblemType.CONFIRMATION_NOT_FOUND.because("");
        }
    }
}
