package org.equipoise.withdrawalpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.recall.Recall;
import org.equipoise.recall.Recalls;
import org.equipoise.standing.Held;
import org.jspecify.annotations.Nullable;

/// What whoever withdraws a version has to know before: for whom it holds, what takes its place, whom it touches.
@ApplicationScoped
class Withdrawals {

    private static final int PAGE = 100;
    private static final int MOST = 200;

    private final AidCatalogue catalogue;
    private final Offers offers;
    private final Recalls recalls;
    private final Identity identity;

    Withdrawals(AidCatalogue catalogue, Offers offers, Recalls recalls, Identity identity) {
        this.catalogue = catalogue;
        this.offers = offers;
        this.recalls = recalls;
        this.identity = identity;
    }

    WithdrawPage page(Speech say, AidVersion version, WithdrawPage.Asked asked, Typed typed, Mistakes mistakes) {
        String slug = version.aid().slug();
        String organisation = identity.caller().organisation();
        String language = version.bestLanguage(say.language().tag());
        List<Field> fields = new WithdrawalForm(say.words()).fields(typed, mistakes);
        return new WithdrawPage(
                say,
                Held.of(version),
                "/withdrawals/%s/%d".formatted(slug, version.version()),
                version.aid().text(language).title(),
                language,
                catalogue
                        .known(slug)
                        .filter(known -> organisation.equals(known.owner()))
                        .isPresent(),
                recalls.newer(version)
                        .map(newer -> say.words().say("withdraw-newer", newer.version()))
                        .orElse(""),
                earlier(offers.withdrawal(slug, version.version(), organisation), say.words()),
                affected(version, say.language().tag()),
                asked,
                fields,
                mistakes.all(fields));
    }

    private static String earlier(Optional<Withdrawal> withdrawal, Words words) {
        return withdrawal
                .map(each -> words.say("withdraw-earlier", words.day(each.day()), each.words()))
                .orElse("");
    }

    /// Of the organisation, page by page; from some number on it is enough to know that there are more.
    private WithdrawPage.Affected affected(AidVersion version, String language) {
        int open = 0;
        int recorded = 0;
        int seen = 0;
        @Nullable UUID before = null;
        do {
            Recall recall = recalls.recall(version, null, before, PAGE, language);
            open += (int) recall.items().stream().filter(Recall.Held::open).count();
            recorded += (int) recall.items().stream()
                    .filter(held -> held.summary() != null)
                    .count();
            seen += recall.items().size();
            before = recall.next();
        } while (before != null && seen < MOST);
        return new WithdrawPage.Affected(open, recorded, before != null);
    }
}
