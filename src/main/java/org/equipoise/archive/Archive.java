package org.equipoise.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.equipoise.aid.AidContent;

/// The archive of one version: a ZIP file with a manifest, the content as it is stored, and what goes along. The same
/// version always comes to the same bytes, on every machine: fixed order, fixed times, nothing compressed.
public record Archive(Manifest manifest, AidContent content, List<Enclosed> enclosed) {

    public static final String MEDIA_TYPE = "application/zip";

    /// How the name of such a file ends.
    public static final String ENDING = ".equipoise.zip";

    /// How many bytes one has at most, packed and unpacked.
    public static final int LARGEST = 64 << 20;

    static final String MANIFEST = "manifest.json";
    static final String CONTENT = "content.json";

    /// The earliest that a ZIP file can say.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    public static Archive of(String slug, int version, AidContent content, List<Enclosed> enclosed) {
        List<Enclosed> inOrder =
                enclosed.stream().sorted(Comparator.comparing(Enclosed::name)).toList();
        List<Manifest.Member> members = new ArrayList<>();
        byte[] document = content.document().getBytes(StandardCharsets.UTF_8);
        members.add(new Manifest.Member(CONTENT, document.length, Hashes.sha256(document)));
        inOrder.forEach(file -> members.add(Manifest.Member.of(file)));
        return new Archive(
                new Manifest(Manifest.FORMAT, slug, version, content.hash(), List.copyOf(members)), content, inOrder);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, manifest.bytes());
            put(zip, CONTENT, content.document().getBytes(StandardCharsets.UTF_8));
            for (Enclosed file : enclosed) {
                put(zip, file.name(), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// What an archive says of itself, without anything else of it being read or believed.
    public static Optional<Manifest> manifest(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        try {
            ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals(MANIFEST)
                    ? Manifest.read(zip.readNBytes(Reading.LARGEST_MANIFEST))
                    : Optional.empty();
        } catch (ZipException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Reads an archive and checks every hash in it. Nothing is written anywhere, whatever the names say.
    public static ArchiveReading read(InputStream in) throws IOException {
        return new Reading().read(in);
    }
}
