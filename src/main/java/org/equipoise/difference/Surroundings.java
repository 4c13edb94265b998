package org.equipoise.difference;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ProfileItem;
import org.equipoise.aid.Source;
import org.jspecify.annotations.Nullable;

/// What stands around options and rows: where the numbers start from, what is asked, sources, dates, and the rest.
final class Surroundings {

    /// Told of in their own ways; whatever else an aid has is told of as a whole.
    private static final Set<String> TOLD = Set.of(
            "searched",
            "reviewBy",
            "profile",
            "baselines",
            "options",
            "attributes",
            "valuesQuestions",
            "knowledge",
            "questionsToAsk",
            "test",
            "sources",
            "texts");

    /// Parts of an aid that are told of as a whole, in words of their own.
    private static final Set<String> NAMED = Set.of("evidence", "glossary", "translations", "media", "adaptedFrom");

    private final Sides sides;
    private final Aid before;
    private final Aid after;

    private Surroundings(Sides sides) {
        this.sides = sides;
        this.before = sides.before().aid();
        this.after = sides.after().aid();
    }

    static void compare(Sides sides) {
        new Surroundings(sides).compare();
    }

    private void compare() {
        parts(Change.Kind.BASELINE, "baseline", "baselines", Aid::baselines, Baseline::id);
        parts(Change.Kind.PROFILE_ITEM, "profile item", "profile", Aid::profile, ProfileItem::id);
        parts(
                Change.Kind.VALUES_QUESTION,
                "values question",
                "valuesQuestions",
                Aid::valuesQuestions,
                Aid.ValuesQuestion::id);
        parts(
                Change.Kind.KNOWLEDGE_QUESTION,
                "knowledge question",
                "knowledge",
                Aid::knowledge,
                Aid.KnowledgeQuestion::id);
        parts(
                Change.Kind.QUESTION_TO_ASK,
                "question to ask",
                "questionsToAsk",
                Aid::questionsToAsk,
                Function.identity());
        parts(Change.Kind.SOURCE, "source", "sources", Aid::sources, Source::id);
        date("change.aid.review-by", "/aid/reviewBy", before.reviewBy(), after.reviewBy());
        date("change.aid.searched", "/aid/evidence/searched", before.searched(), after.searched());
        for (RecordComponent component : Aid.class.getRecordComponents()) {
            if (!TOLD.contains(component.getName())
                    && !Objects.equals(value(component, before), value(component, after))) {
                other(component.getName());
            }
        }
    }

    private void other(String name) {
        String part = name.equals("evidence") ? "evidence search" : name;
        String pointer = switch (name) {
            case "codes" -> "/aid/condition/codes";
            case "glossary", "translations" -> "/" + name;
            case "media" -> before.media().all().equals(after.media().all()) ? "/media" : "/aid/media";
            default -> "/aid/" + name;
        };
        String sentence = NAMED.contains(name) ? sides.say("change.aid." + name) : sides.say("change.other", name);
        sides.add(Change.Kind.OTHER, part, pointer, null, null, sentence);
    }

    private <T> void parts(
            Change.Kind kind, String name, String list, Function<Aid, List<T>> of, Function<T, String> id) {
        Map<String, T> was = byId(of.apply(before), id);
        Map<String, T> is = byId(of.apply(after), id);
        is.forEach((each, part) -> {
            if (!was.containsKey(each)) {
                part(kind, name, list, each, "added", List.copyOf(is.keySet()));
            } else if (!Objects.equals(was.get(each), part)) {
                part(kind, name, list, each, "changed", List.copyOf(is.keySet()));
            }
        });
        was.forEach((each, _) -> {
            if (!is.containsKey(each)) {
                part(kind, name, list, each, "removed", List.copyOf(was.keySet()));
            }
        });
    }

    private void part(Change.Kind kind, String name, String list, String id, String what, List<String> ids) {
        String said = sides.say("change.part." + list, said(list, id, what.equals("removed")));
        sides.add(
                kind,
                name + " " + id,
                "/aid/%s/%d".formatted(list, ids.indexOf(id)),
                null,
                null,
                sides.say("change.part." + what, said));
    }

    /// What a reader knows the part by.
    private String said(String list, String id, boolean gone) {
        Sides.Side side = gone ? sides.before() : sides.after();
        return switch (list) {
            case "profile" -> label(side.text().profile().get(id), text -> text.label(), id);
            case "valuesQuestions" -> label(side.text().valuesQuestions().get(id), text -> text.question(), id);
            case "knowledge" -> label(side.text().knowledge().get(id), text -> text.statement(), id);
            case "questionsToAsk" -> label(side.text().questionsToAsk().get(id), text -> text, id);
            case "sources" ->
                side.aid()
                        .source(id)
                        .map(source -> "%s %s. %d".formatted(source.authors(), source.title(), source.year()))
                        .orElse(id);
            default -> id;
        };
    }

    private static <T> String label(@Nullable T text, Function<T, String> words, String id) {
        return text == null ? id : words.apply(text);
    }

    private void date(String template, String pointer, LocalDate was, LocalDate is) {
        if (!was.equals(is)) {
            String before = sides.sentences().day(was);
            String after = sides.sentences().day(is);
            sides.add(
                    Change.Kind.REVIEW_DATE,
                    "review dates",
                    pointer,
                    before,
                    after,
                    sides.say(template, after, before));
        }
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), part));
        return byId;
    }

    private static @Nullable Object value(RecordComponent component, Aid aid) {
        try {
            return component.getAccessor().invoke(aid);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
