package org.equipoise.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.approved;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.number;
import static org.equipoise.drafting.DraftFixtures.revision;
import static org.equipoise.drafting.DraftFixtures.save;
import static org.equipoise.drafting.DraftFixtures.titled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several authors at the same moment, on a real database.
@QuarkusTest
class DraftsAtOnceTest {

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    private static final int MANY = 8;

    @Test
    void keepsOneOfTheSavesMadeAtOnce() throws Exception {
        String slug = newName();
        String draft = begin(slug);

        List<Integer> answers = atOnce(i -> save(i % 2 == 0 ? WRITER : REVIEWER, draft, 1, titled(slug, "Title " + i))
                .statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().body("revision", is(2));
    }

    @Test
    void publishesOneVersionHoweverManyPublishAtOnce() throws Exception {
        String slug = newName();
        String draft = approved(slug);
        String tag = revision(draft);

        List<Integer> answers = atOnce(_ -> publish(draft, tag));

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        as(WRITER).get("/api/v1/aids/{slug}/versions", slug).then().body("versions.version", contains(1));
    }

    @Test
    void letsEitherTheEditOrThePublicationThrough() throws Exception {
        String slug = newName();
        String draft = approved(slug);
        String tag = revision(draft);

        List<Integer> answers = atOnce(i -> i == 0
                ? publish(draft, tag)
                : save(WRITER, draft, number(tag), titled(slug, "Title " + i)).statusCode());

        boolean published = answers.getFirst() == 201;
        assertThat(answers.subList(1, MANY)).containsOnly(published ? new Integer[] {409} : new Integer[] {200, 412});
        assertThat(answers.getFirst()).isIn(201, 412);
        as(WRITER).get("/api/v1/aids/{slug}", slug).then().statusCode(published ? 200 : 404);
        as(WRITER)
                .get("/api/v1/drafts/{id}", draft)
                .then()
                .body("state", is(published ? "published" : "draft"))
                .body("approved", is(published));
    }

    @Test
    void beginsOneDraftOfAnAidHoweverManyBeginItAtOnce() throws Exception {
        String slug = newName();

        List<Integer> answers = atOnce(_ -> as(WRITER)
                .body("{\"slug\": \"%s\", \"title\": \"Ear infection\"}".formatted(slug))
                .post("/api/v1/drafts")
                .statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    private static int publish(String draft, String tag) {
        return as(REVIEWER)
                .header("If-Match", tag)
                .post("/api/v1/drafts/{id}/publication", draft)
                .statusCode();
    }

    private static List<Integer> atOnce(IntFunction<Integer> call) throws InterruptedException, ExecutionException {
        Stream<Callable<Integer>> calls = IntStream.range(0, MANY).mapToObj(i -> () -> call.apply(i));
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(MANY)) {
            for (Future<Integer> answer : callers.invokeAll(calls.toList())) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
