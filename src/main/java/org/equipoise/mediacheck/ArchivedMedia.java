package org.equipoise.mediacheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Enclosed;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.media.MediaFile;

/// The media that came along with content, or are kept here already under the hashes that it names. Content that fits
/// its schemas is expected.
///
/// @param kept by their hashes
public record ArchivedMedia(List<Enclosed> enclosed, MediaSource kept) {

    private static final String AGAIN = "Have it exported once more where it comes from, and change nothing in it.";

    public MediaFiles of(AidContent content) {
        Map<String, String> hashes = new TreeMap<>();
        content.read().media().files().forEach((name, file) -> hashes.put(name, file.hash()));
        return new MediaFiles(
                MediaSource.of(enclosed).orElse(kept.called(hashes)),
                new ContentFile("aid", content.tree().path("aid")));
    }

    public List<Finding> findings(AidContent content) {
        MediaFiles read = of(content);
        Map<String, MediaFile> named = content.read().media().files();
        List<Finding> findings = new ArrayList<>(read.findings());
        read.files().forEach((name, file) -> {
            if (!file.equals(named.get(name))) {
                findings.add(new Finding(
                        MediaSource.FOLDER + name, 0, "", "this is not the file that the content names", AGAIN));
            }
        });
        enclosed.stream()
                .map(Enclosed::name)
                .filter(name -> name.startsWith(MediaSource.FOLDER)
                        && !named.containsKey(name.substring(MediaSource.FOLDER.length())))
                .forEach(name -> findings.add(new Finding(name, 0, "", "the content names no such file", AGAIN)));
        if (findings.isEmpty()) {
            named.keySet().stream()
                    .filter(name -> !read.files().containsKey(name))
                    .forEach(name -> findings.add(
                            new Finding(MediaSource.FOLDER + name, 0, "", "no medium of the aid uses it", AGAIN)));
        }
        return findings;
    }
}
