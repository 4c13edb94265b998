package org.equipoise.archive;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.equipoise.aid.AidContent;
import org.equipoise.riskmodel.RiskModelFixtures;

/// The archive of a shipped aid, and ways to spoil it.
public final class ArchiveFixtures {

    private ArchiveFixtures() {}

    public static Archive statins() {
        return shipped("statins-primary-prevention", List.of());
    }

    static Archive shipped(String slug, List<Enclosed> enclosed) {
        return Archive.of(slug, 1, content(slug), enclosed);
    }

    public static AidContent content(String slug) {
        Path folder = Path.of("decision-aids", slug);
        YAMLMapper yaml = new YAMLMapper();
        try {
            return AidContent.of(
                    yaml.readTree(folder.resolve("aid.yaml").toFile()),
                    Map.of("en", yaml.readTree(folder.resolve("text/en.yaml").toFile())),
                    RiskModelFixtures.contents());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The aid on statins under another name.
    public static AidContent named(String slug) {
        AidContent content = content("statins-primary-prevention");
        return new AidContent(
                content.document().replace("\"slug\":\"statins-primary-prevention\"", "\"slug\":\"" + slug + "\""));
    }

    static Map<String, byte[]> members(byte[] archive) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    /// A compressed ZIP file of these members in their order.
    static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Two names of the same length, one in place of the other wherever it stands.
    static byte[] replacing(byte[] bytes, String old, String other) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(old, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static void write(Path file, Archive archive) throws IOException {
        Files.write(file, archive.bytes());
    }
}
