package org.equipoise.mediapages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.equipoise.authoring.Manuscript;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Speech;

/// Lays out the page of a draft's media.
final class MediaPages {

    private static final String KINDS = "video|audio|image|animation";

    private MediaPages() {}

    static MediaPage page(Speech say, Manuscript manuscript, Typed typed, boolean changedElsewhere, Mistakes mistakes) {
        MediaForm form = new MediaForm(manuscript.content(), say.words());
        List<Field> fields = form.fields(typed, mistakes);
        List<MediaPage.FileField> files = form.files(mistakes);
        List<Field> words = form.words(typed, mistakes);
        List<Field> all = new ArrayList<>(fields);
        files.forEach(
                file -> all.add(Field.text(Field.Kind.TEXT, file.name(), file.label(), "", Typed.NOTHING, mistakes)));
        all.addAll(words);
        return new MediaPage(
                say,
                "/drafts/" + manuscript.draft().id(),
                manuscript.draft().title(),
                manuscript.draft().revision(),
                changedElsewhere,
                media(manuscript)
                        .map(medium -> item(say, manuscript, form.source(), medium))
                        .toList(),
                fields,
                files,
                words,
                mistakes.all(all));
    }

    static boolean has(Manuscript manuscript, String id) {
        return media(manuscript).anyMatch(medium -> medium.path("id").asText().equals(id));
    }

    private static Stream<JsonNode> media(Manuscript manuscript) {
        return StreamSupport.stream(manuscript.content().aid().path("media").spliterator(), false);
    }

    private static MediaPage.Item item(Speech say, Manuscript manuscript, String source, JsonNode medium) {
        String id = medium.path("id").asText();
        String kind = medium.path("kind").asText();
        JsonNode captions = medium.path("captions");
        String files = "/drafts/%s/files/".formatted(manuscript.draft().id());
        return new MediaPage.Item(
                id,
                manuscript
                        .content()
                        .tree()
                        .path("texts")
                        .path(source)
                        .path("media")
                        .path(id)
                        .path("title")
                        .asText(id),
                kind.matches(KINDS) ? say.words().say("media-kind-" + kind) : kind,
                Stream.of(
                                Stream.of(medium.path("file"), medium.path("still")),
                                StreamSupport.stream(captions.spliterator(), false))
                        .flatMap(each -> each)
                        .map(JsonNode::asText)
                        .filter(name ->
                                manuscript.content().tree().path("media").has(name))
                        .map(name -> new MediaPage.Link(files + name, name))
                        .toList(),
                say.words()
                        .listed(captions.properties().stream()
                                .map(each -> say.language().nameOf(each.getKey()))));
    }
}
