package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.media.Media;
import org.equipoise.media.MediaFile;
import org.equipoise.media.Medium;
import org.jspecify.annotations.Nullable;

/// A video, a sound, a picture or an animation, with everything for those who do not see or hear it.
///
/// @param option what it is about: an option, an attribute, or with neither the aid as a whole
/// @param still what stands in for an animation where the reader wants no movement
/// @param captions in the language of the text, and in the others
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediumView(
        String id,
        Medium.Kind kind,
        @Nullable String option,
        @Nullable String attribute,
        String title,
        String alternative,
        String transcript,
        @Nullable Double seconds,
        FileView file,
        @Nullable FileView still,
        List<CaptionsView> captions) {

    /// @param address where the bytes are; they never change
    /// @param hash SHA-256
    record FileView(String address, String type, long size, String hash) {

        private static FileView of(AidVersion version, String name) {
            MediaFile file = version.aid().media().file(name);
            return new FileView(
                    "/api/v1/aids/%s/versions/%d/media/%s"
                            .formatted(version.aid().slug(), version.version(), name),
                    file.type(),
                    file.size(),
                    file.hash());
        }
    }

    /// @param cues times in milliseconds
    record CaptionsView(String language, FileView file, List<MediaFile.Cue> cues) {}

    static List<MediumView> all(AidVersion version, String language) {
        Aid aid = version.aid();
        AidText text = aid.text(language);
        return aid.media().all().stream()
                .map(each ->
                        of(version, each, Objects.requireNonNull(text.media().get(each.id()))))
                .toList();
    }

    private static MediumView of(AidVersion version, Medium medium, AidText.MediumText text) {
        Media media = version.aid().media();
        String still = medium.still();
        return new MediumView(
                medium.id(),
                medium.kind(),
                medium.option(),
                medium.attribute(),
                text.title(),
                text.alternative(),
                text.transcript(),
                medium.seconds(),
                FileView.of(version, medium.file()),
                still == null ? null : FileView.of(version, still),
                medium.captions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new CaptionsView(
                                each.getKey(),
                                FileView.of(version, each.getValue()),
                                media.file(each.getValue()).cues()))
                        .toList());
    }
}
