package org.equipoise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveFixtures;
import org.equipoise.archive.Enclosed;
import org.equipoise.contentcheck.AidFolder;
import org.equipoise.contentcheck.Manuscript;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.contentfile.SoundModels;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.mediacheck.MediaSource;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveFileTest {

    private static final Standards STANDARDS = Standards.ofFiles(Schemas.load(), Map.of());
    private static final String STATINS = "statins-primary-prevention";

    @TempDir
    Path directory;

    static Stream<String> shipped() throws IOException {
        return AidFolder.in(Path.of("decision-aids")).stream().map(AidFolder::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void isAsSoundAsTheFolderItCameFrom(String slug) throws IOException {
        Path folder = Path.of("decision-aids", slug);
        Standards standards = Standards.ofFiles(Schemas.load(), RiskModelFixtures.contents());
        AidContent content =
                ((Manuscript.Verdict.Sound) new AidFolder(slug, folder).read().check(standards)).content();
        assertThat(read(Archive.of(slug, 1, content, media(folder))))
                .isInstanceOfSatisfying(ArchiveFile.Verdict.Sound.class, sound -> {
                    assertThat(sound.version()).isEqualTo(1);
                    assertThat(sound.content()).isEqualTo(content);
                    assertThat(sound.media().files())
                            .isEqualTo(content.read().media().files());
                });
    }

    @Test
    void isHeldToTheSameChecks() throws IOException {
        assertThat(findings(changed(aid -> aid.put("reviewBy", "2020-01-01"))))
                .anyMatch(finding -> finding.startsWith("aid:0 /reviewBy: the review-by date is not after"));
        assertThat(findings(changed(aid -> aid.remove("sources")))).anyMatch(finding -> finding.contains("'sources'"));
        assertThat(findings(changed(aid -> aid.put("slug", "another"))))
                .containsExactly("aid:0 /slug: the slug is not the folder's name, " + STATINS);
        assertThat(findings(document(
                        document -> document.withObject("/texts/en/options").remove("statin"))))
                .contains("text/en:0 /options: the words for 'statin' are missing");
        assertThat(findings(document(document -> document.remove("models"))))
                .anyMatch(finding -> finding.contains("prevent-ascvd-10-years"));
        assertThat(findings(document(document ->
                        document.withObject("/models/prevent-ascvd-10-years").put("id", "x"))))
                .isNotEmpty();
    }

    @Test
    void holdsTheContentAsItIsWrittenHereAndNothingElse() throws IOException {
        String document = ArchiveFixtures.content(STATINS).document();
        assertThat(findings(new AidContent(document.replaceFirst("\\{", "{ "))))
                .containsExactly("some.equipoise.zip:0 /: the content is not written as this service writes it");
        assertThat(findings(new AidContent(document.replaceFirst("\\{", "{\"aid\":{},"))))
                .containsExactly("some.equipoise.zip:0 /: the content is not written as this service writes it");
        assertThat(findings(new AidContent("nothing"))).hasSize(1);
        assertThat(findings(new AidContent("{}")))
                .containsExactly("some.equipoise.zip:0 /: the content holds no aid, or no text");
        assertThat(findings(new AidContent("[]"))).hasSize(1);
        assertThat(findings(document(whole -> whole.put("zebra", 1))))
                .containsExactly("some.equipoise.zip:0 /: the content has no part 'zebra'");
    }

    @Test
    void bringsTheMediaThatItsContentNamesAndNoOthers() throws IOException {
        TrialAid aid = TrialAid.in(directory.resolve("aids"));
        List<Enclosed> media = aid.media();
        String still = "media/pain-after-2-to-3-days-still.svg";
        List<Enclosed> without =
                media.stream().filter(file -> !file.name().equals(still)).toList();

        assertThat(findings(aid, without))
                .containsExactly("aid:0 /media/0/still: there is no file %s that can be read".formatted(still));
        assertThat(findings(
                        aid,
                        with(
                                without,
                                new Enclosed(
                                        still, ArchiveFixtures.utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))))
                .containsExactly(still + ":0 /: this is not the file that the content names");
        assertThat(findings(aid, with(media, new Enclosed("media/film.mp4", new byte[1]))))
                .containsExactly("media/film.mp4:0 /: the content names no such file");
    }

    @Test
    void holdsMediaToTheSameChecks() throws IOException {
        TrialAid aid = TrialAid.in(directory.resolve("aids"));
        String drawing = "pain-after-2-to-3-days.svg";
        MediaFile was = aid.content().read().media().file(drawing);
        byte[] script = ArchiveFixtures.utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        String hash = MediaStore.hash(new ByteArrayInputStream(script));
        AidContent content = new AidContent(aid.content()
                .document()
                .replace(
                        "\"hash\":\"%s\",\"size\":%d".formatted(was.hash(), was.size()),
                        "\"hash\":\"%s\",\"size\":%d".formatted(hash, script.length)));
        List<Enclosed> media = with(
                aid.media().stream()
                        .filter(file -> !file.name().endsWith("/" + drawing))
                        .toList(),
                new Enclosed("media/" + drawing, script));

        assertThat(findings(Archive.of(aid.slug(), 1, content, media)))
                .containsExactly("media/%s:1 /: <script> has no place in a drawing".formatted(drawing));
    }

    private static List<Enclosed> with(List<Enclosed> files, Enclosed more) {
        return Stream.concat(files.stream(), Stream.of(more)).toList();
    }

    private static List<Enclosed> media(Path aid) throws IOException {
        if (!Files.isDirectory(aid.resolve("media"))) {
            return List.of();
        }
        List<Enclosed> media = new ArrayList<>();
        try (Stream<Path> files = Files.list(aid.resolve("media"))) {
            for (Path file : files.toList()) {
                media.add(new Enclosed("media/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        return media;
    }

    private List<String> findings(TrialAid aid, List<Enclosed> media) throws IOException {
        return findings(Archive.of(aid.slug(), 1, aid.content(), media));
    }

    @Test
    void comesNewestVersionFirstWhateverItIsCalled() throws IOException {
        AidContent content = ArchiveFixtures.content(STATINS);
        for (int version : List.of(10, 2, 9)) {
            ArchiveFixtures.write(
                    directory.resolve("a-%d.equipoise.zip".formatted(version)),
                    Archive.of(STATINS, version, content, List.of()));
        }
        Files.writeString(directory.resolve("b.equipoise.zip"), "not one");
        Files.writeString(directory.resolve("readme.txt"), "not one either");
        assertThat(ArchiveFile.newestFirst(ArchiveListing.in(directory)))
                .extracting(ArchiveFile::name)
                .containsExactly("b.equipoise.zip", "a-10.equipoise.zip", "a-9.equipoise.zip", "a-2.equipoise.zip");
    }

    private static AidContent changed(Consumer<ObjectNode> change) {
        return document(document -> change.accept(document.withObject("/aid")));
    }

    private static AidContent document(Consumer<ObjectNode> change) {
        JsonMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        try {
            ObjectNode document =
                    (ObjectNode) json.readTree(ArchiveFixtures.content(STATINS).document());
            change.accept(document);
            return new AidContent(json.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> findings(AidContent content) throws IOException {
        return findings(Archive.of(STATINS, 1, content, List.of()));
    }

    private List<String> findings(Archive archive) throws IOException {
        return switch (read(archive)) {
            case ArchiveFile.Verdict.Broken(List<Finding> findings) ->
                findings.stream().map(Finding::toString).toList();
            case ArchiveFile.Verdict.Sound _ -> List.of();
        };
    }

    private ArchiveFile.Verdict read(Archive archive) throws IOException {
        Path file = directory.resolve("some" + Archive.ENDING);
        ArchiveFixtures.write(file, archive);
        return ArchiveFile.newestFirst(ArchiveListing.in(directory))
                .getFirst()
                .read(STANDARDS, new SoundModels(), MediaSource.NONE);
    }
}
