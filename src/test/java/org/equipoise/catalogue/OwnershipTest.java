package org.equipoise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.AidContent;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.ListedAid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An aid belongs to whoever published its first version.
@QuarkusTest
class OwnershipTest {

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "published-%"));
    }

    private static final String STATINS = "statins-primary-prevention";
    private static final List<String> ORGANISATIONS = List.of("demonstration", "elsewhere");

    private static final Withdrawal.Grounds GROUNDS = new Withdrawal.Grounds(
            Withdrawal.Reason.ORGANISATIONAL, "The test is over.", Instant.parse("2026-11-20T08:00:00Z"));

    @Inject
    AidCatalogue catalogue;

    @Inject
    Offers offers;

    @Inject
    AidIndex index;

    /// Out of all lists, as other tests count what is in them.
    @AfterEach
    void clear() {
        for (String slug : List.of("published-at-once", "published-by-us", "withdrawn-by-us")) {
            catalogue.known(slug).ifPresent(known -> withdraw(slug, known.owner()));
        }
    }

    @Test
    void leavesANameToTheFirstOfSeveralWhoPublishAtOnce() throws InterruptedException, ExecutionException {
        AidContent content = named("published-at-once");
        Stream<Callable<Publication>> calls = IntStream.range(0, 8)
                .mapToObj(i -> () -> inARequest(() -> catalogue.publish(content, ORGANISATIONS.get(i % 2), 0)));
        List<Publication> came = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (Future<Publication> call : callers.invokeAll(calls.toList())) {
                came.add(call.get());
            }
        }

        assertThat(came).filteredOn(Publication.Published.class::isInstance).hasSize(1);
        assertThat(came).filteredOn(Publication.MovedOn.class::isInstance).hasSize(3);
        assertThat(came)
                .filteredOn(Publication.OwnedElsewhere.class::isInstance)
                .hasSize(4);
        assertThat(catalogue.history("published-at-once")).hasSize(1);
    }

    @Test
    void keepsAFolderFromTakingAnOrganisationsName() {
        AidContent content = named("published-by-us");
        assertThat(catalogue.publish(content, "demonstration", 0)).isEqualTo(new Publication.Published(1));

        assertThat(catalogue.publish(content)).isEqualTo(new Publication.OwnedElsewhere(1));
        assertThat(catalogue.known("published-by-us")).contains(new AidCatalogue.Known(1, "demonstration"));
    }

    @Test
    void letsTheOwnerAloneWithdrawForEverybody() {
        String slug = "withdrawn-by-us";
        catalogue.publish(named(slug), "demonstration", 0);

        assertThat(withdraw(slug, null)).isEqualTo(new Withdrawing.OwnedElsewhere());
        assertThat(withdraw(slug, "elsewhere"))
                .isInstanceOfSatisfying(
                        Withdrawing.Withdrawn.class,
                        done -> assertThat(done.withdrawal().isForEverybody()).isFalse());
        assertThat(catalogue.newest(slug)).isPresent();
        assertThat(offers.beginnable(List.of(slug, STATINS), "elsewhere")).containsExactly(STATINS);
        assertThat(offers.beginnable(List.of(slug, STATINS), "demonstration")).containsExactlyInAnyOrder(slug, STATINS);

        assertThat(withdraw(slug, "demonstration"))
                .isInstanceOfSatisfying(
                        Withdrawing.Withdrawn.class,
                        done -> assertThat(done.withdrawal().isForEverybody()).isTrue());
        assertThatThrownBy(() -> catalogue.newest(slug)).hasMessage("This decision aid was withdrawn");
        assertThat(offers.beginnable(List.of(slug), "demonstration")).isEmpty();
        assertThat(index.find(AidSearch.everything(100, "en")).items())
                .extracting(ListedAid::slug)
                .contains(STATINS)
                .doesNotContain(slug);
    }

    private Withdrawing withdraw(String slug, @Nullable String organisation) {
        return offers.withdraw(slug, 1, GROUNDS, new Withdrawal.By(organisation, null, "author"));
    }

    @Test
    void keepsAnOrganisationFromTakingTheInstallationsName() {
        AidContent changed = new AidContent(content().document().replace("Should I", "Shall I"));
        assertThat(catalogue.publish(changed, "demonstration", 1)).isEqualTo(new Publication.OwnedElsewhere(1));
        assertThat(catalogue.known(STATINS)).contains(new AidCatalogue.Known(1, null));
    }

    private AidContent named(String slug) {
        return new AidContent(
                content().document().replace("\"slug\":\"" + STATINS + "\"", "\"slug\":\"" + slug + "\""));
    }

    private AidContent content() {
        return catalogue.content(STATINS, 1).orElseThrow();
    }

    private static <T> T inARequest(Callable<T> call) throws Exception {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            return call.call();
        } finally {
            context.terminate();
        }
    }
}
