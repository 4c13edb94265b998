package org.equipoise.media;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All media of an aid, and their files by name.
public record Media(List<Medium> all, Map<String, MediaFile> files) {

    public static final Media NONE = new Media(List.of(), Map.of());

    public List<Medium> ofOption(String option) {
        return all.stream().filter(each -> option.equals(each.option())).toList();
    }

    public List<Medium> ofAttribute(String attribute) {
        return all.stream().filter(each -> attribute.equals(each.attribute())).toList();
    }

    public List<Medium> ofTheWhole() {
        return all.stream()
                .filter(each -> each.option() == null && each.attribute() == null)
                .toList();
    }

    public Optional<MediaFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    public MediaFile file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
