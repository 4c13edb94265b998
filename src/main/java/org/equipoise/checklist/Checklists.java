package org.equipoise.checklist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.attestation.Attestation;
import org.equipoise.attestation.AttestationBook;
import org.equipoise.attestation.Attesting;
import org.equipoise.attestation.Withdrawal;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.criteria.Outcome;
import org.equipoise.criteria.Subject;

/// The published versions of aids under the checklists, and what people confirm of them.
@ApplicationScoped
public class Checklists {

    /// Nobody looked at a decision aid of this kind before.
    public static final int EARLIEST = 1990;

    private static final int MOST_KEPT = 1_000;

    private final Shelf shelf;
    private final AttestationBook book;
    private final Clock clock;

    /// What structure shows of a version never changes, and every page about it asks.
    private final Cache<Judged, List<Outcome>> judged =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Judged(String list, String hash, LocalDate published) {}

    Checklists(Shelf shelf, AttestationBook book, Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.clock = clock;
    }

    public List<Assessment> all(AidVersion version) {
        List<Attestation> attestations = book.of(version.hash());
        return shelf.all().stream()
                .map(list -> assessment(list, version, attestations))
                .toList();
    }

    public Optional<Assessment> of(AidVersion version, String list) {
        return shelf.find(list).map(found -> assessment(found, version, book.of(version.hash())));
    }

    private Assessment assessment(Checklist list, AidVersion version, List<Attestation> attestations) {
        Subject subject = new Subject(version.aid(), LocalDate.ofInstant(version.published(), ZoneOffset.UTC));
        List<Outcome> outcomes = judged.get(
                new Judged(list.id(), version.hash(), subject.published()), _ -> Assessment.judge(list, subject));
        return Assessment.of(list, outcomes, attestations);
    }

    /// An item by its name, with or without that of its list: `ipdas-4/K15`, `2.1.1`. Only such as a person confirms.
    public Optional<Named> named(String name) {
        String[] parts = name.split("/", 2);
        String item = parts[parts.length - 1];
        return shelf.all().stream()
                .filter(list -> parts.length == 1 || list.id().equals(parts[0]))
                .flatMap(list -> list.item(item).map(found -> new Named(list.id(), found)).stream())
                .filter(found -> found.item().confirm() != null)
                .findFirst();
    }

    public List<Checklist> lists() {
        return List.copyOf(shelf.all());
    }

    /// Every item that a person confirms, list by list.
    public List<Named> confirmable() {
        return shelf.all().stream()
                .flatMap(list -> list.items().stream()
                        .filter(item -> item.confirm() != null)
                        .map(item -> new Named(list.id(), item)))
                .toList();
    }

    /// An item of one of the lists.
    public record Named(String list, Checklist.Item item) {

        public String name() {
            return list + "/" + item.id();
        }
    }

    /// Stored for exactly this version's content, if a person's word counts there and comes with its evidence.
    public Confirming confirm(AidVersion version, Assessment list, Assessment.Found found, ConfirmItem said, Who who) {
        Checklist.Confirm wanted = found.item().confirm();
        if (wanted == null || !found.wantsAPerson()) {
            return new Confirming.NotToConfirm(
                    switch (found.outcome()) {
                        case Outcome.NotMet _ -> "The structure shows that it is not met.";
                        case Outcome.NotApplicable(String why) -> why;
                        case Outcome.Met _, Outcome.Undecided _ -> "The structure alone decides it.";
                    });
        }
        if (!wanted.as().contains(said.confirmedAs())) {
            return new Confirming.Incomplete("confirmedAs", "This item is not confirmed in this role.");
        }
        if (said.lookedOn().isAfter(LocalDate.now(clock))) {
            return new Confirming.Incomplete("lookedOn", "This lies in the future.");
        }
        if (said.lookedOn().getYear() < EARLIEST) {
            return new Confirming.Incomplete("lookedOn", "This is too long ago.");
        }
        if (wanted.people() && said.people() == null) {
            return new Confirming.Incomplete("people", "This item needs the number of people who took part.");
        }
        if (wanted.independent() && !Boolean.TRUE.equals(said.independent())) {
            return new Confirming.Incomplete(
                    "independent", "This item needs people who took no part in making the aid.");
        }
        return new Confirming.Confirmed(book.confirm(
                new Attesting(
                        version.hash(),
                        list.list().id(),
                        found.item().id(),
                        who.organisation(),
                        said.confirmedAs().name().toLowerCase(Locale.ROOT),
                        said.lookedOn(),
                        said.document().strip(),
                        said.people(),
                        said.words() == null || said.words().isBlank()
                                ? null
                                : said.words().strip()),
                who.account()));
    }

    public Withdrawal withdraw(AidVersion version, Assessment.Found found, UUID confirmation, Who who) {
        return book.withdraw(confirmation, version.hash(), found.item().id(), who.organisation(), who.account());
    }

    public record Who(String organisation, UUID account) {}
}
