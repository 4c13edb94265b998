package org.equipoise.passages;

import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.media.Media;
import org.equipoise.media.MediaFile;
import org.equipoise.media.Medium;
import org.jspecify.annotations.Nullable;

/// A video, a sound, a picture or an animation as it stands on a page, with everything for those who do not see or hear
/// it.
///
/// @param length in words; empty of a picture
/// @param still the address of what stands in for an animation where the reader wants no movement; empty where none
/// does
/// @param lines the captions of an animation, which a browser cannot show in it; otherwise empty
public record MediumPanel(
        String id,
        Medium.Kind kind,
        String title,
        String alternative,
        String length,
        String address,
        String type,
        String still,
        @Nullable Track track,
        List<String> lines,
        List<String> transcript) {

    /// The captions of a video or a sound.
    public record Track(String address, String language, String name) {}

    public boolean isVideo() {
        return kind == Medium.Kind.VIDEO;
    }

    public boolean isAudio() {
        return kind == Medium.Kind.AUDIO;
    }

    public boolean isAnimation() {
        return kind == Medium.Kind.ANIMATION;
    }

    /// Of one version of an aid, in one of its languages.
    public record Source(Aid aid, int version, String language, Words words) {

        public List<MediumPanel> ofOption(String option) {
            return panels(aid.media().ofOption(option));
        }

        public List<MediumPanel> ofAttribute(String attribute) {
            return panels(aid.media().ofAttribute(attribute));
        }

        public List<MediumPanel> ofTheWhole() {
            return panels(aid.media().ofTheWhole());
        }

        private List<MediumPanel> panels(List<Medium> media) {
            return media.stream().map(this::panel).toList();
        }

        private MediumPanel panel(Medium medium) {
            Media media = aid.media();
            AidText.MediumText text =
                    Objects.requireNonNull(aid.text(language).media().get(medium.id()));
            String still = medium.still();
            Double seconds = medium.seconds();
            boolean told = medium.kind() == Medium.Kind.ANIMATION;
            String captions = medium.captionsIn(language).orElse(null);
            return new MediumPanel(
                    medium.id(),
                    medium.kind(),
                    text.title(),
                    text.alternative(),
                    seconds == null ? "" : words.say("medium-seconds", seconds),
                    address(medium.file()),
                    media.file(medium.file()).type(),
                    still == null ? "" : address(still),
                    captions == null || told ? null : track(captions),
                    captions == null || !told
                            ? List.of()
                            : media.file(captions).cues().stream()
                                    .map(MediaFile.Cue::text)
                                    .toList(),
                    Printed.paragraphs(text.transcript()));
        }

        private Track track(String captions) {
            String spoken = Language.of(language).map(Language::ownName).orElse(language);
            return new Track(address(captions), language, spoken);
        }

        private String address(String file) {
            return "/api/v1/aids/%s/versions/%d/media/%s".formatted(aid.slug(), version, file);
        }
    }
}
