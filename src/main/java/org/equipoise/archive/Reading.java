package org.equipoise.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.ArchiveReading.Fault;
import org.jspecify.annotations.Nullable;

/// One reading of an archive, from its first byte to its last.
class Reading {

    static final int LARGEST_MANIFEST = 1 << 20;

    private static final int MOST_MEMBERS = 1000;
    private static final int HASH_DIGITS = 64;
    private static final int LONGEST_TOLD = 100;

    /// The record that ends every ZIP file without a comment.
    private static final int END_LENGTH = 22;

    private static final int END = 0x06054b50;
    private static final int AT_COUNT = 10;
    private static final int AT_DIRECTORY_LENGTH = 12;
    private static final int AT_DIRECTORY = 16;

    private final SequencedMap<String, byte[]> members = new LinkedHashMap<>();
    private int left = Archive.LARGEST;

    ArchiveReading read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Archive.LARGEST + 1);
        if (bytes.length > Archive.LARGEST) {
            return refused(Fault.TOO_LARGE);
        }
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return refused(Fault.NO_ARCHIVE);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Fault fault = take(entry.getName(), zip);
                if (fault != null) {
                    return new ArchiveReading.Refused(fault, named(entry.getName()));
                }
            }
        } catch (EOFException | ZipException | IllegalArgumentException broken) {
            return refused(Fault.TRUNCATED);
        }
        return endsWell(bytes) ? understood() : refused(Fault.TRUNCATED);
    }

    private @Nullable Fault take(String name, ZipInputStream zip) throws IOException {
        if (members.size() == MOST_MEMBERS) {
            return Fault.TOO_MANY_MEMBERS;
        }
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            return Fault.UNSAFE_NAME;
        }
        if (!name.equals(Archive.MANIFEST) && !name.equals(Archive.CONTENT) && !Enclosed.isName(name)) {
            return Fault.UNKNOWN_MEMBER;
        }
        if (members.containsKey(name)) {
            return Fault.DUPLICATE_MEMBER;
        }
        byte[] bytes = zip.readNBytes(left + 1);
        left -= bytes.length;
        members.put(name, bytes);
        return left < 0 ? Fault.TOO_LARGE : null;
    }

    /// Whether the directory at the end is whole, counts what was read, and nothing follows it.
    private boolean endsWell(byte[] bytes) {
        if (bytes.length < END_LENGTH) {
            return false;
        }
        ByteBuffer end = ByteBuffer.wrap(bytes, bytes.length - END_LENGTH, END_LENGTH)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        return end.getInt(0) == END
                && Short.toUnsignedInt(end.getShort(AT_COUNT)) == members.size()
                && Integer.toUnsignedLong(end.getInt(AT_DIRECTORY))
                                + Integer.toUnsignedLong(end.getInt(AT_DIRECTORY_LENGTH))
                        == bytes.length - END_LENGTH;
    }

    private ArchiveReading understood() {
        Map.Entry<String, byte[]> first = members.firstEntry();
        if (first == null || !first.getKey().equals(Archive.MANIFEST) || first.getValue().length > LARGEST_MANIFEST) {
            return refused(Fault.NO_MANIFEST);
        }
        return Manifest.read(first.getValue()).map(this::verified).orElseGet(() -> refused(Fault.NO_MANIFEST));
    }

    private ArchiveReading verified(Manifest manifest) {
        if (manifest.format() != Manifest.FORMAT) {
            return refused(Fault.UNKNOWN_FORMAT);
        }
        if (manifest.version() < 1 || manifest.hash().length() != HASH_DIGITS) {
            return refused(Fault.NO_MANIFEST);
        }
        Map<String, byte[]> unlisted = new LinkedHashMap<>(members);
        unlisted.remove(Archive.MANIFEST);
        List<Enclosed> enclosed = new ArrayList<>();
        for (Manifest.Member listed : manifest.members()) {
            byte[] bytes = unlisted.remove(listed.name());
            if (bytes == null) {
                return new ArchiveReading.Refused(Fault.MISSING_MEMBER, named(listed.name()));
            }
            if (bytes.length != listed.size() || !Hashes.sha256(bytes).equals(listed.sha256())) {
                return new ArchiveReading.Refused(Fault.WRONG_HASH, listed.name());
            }
            if (!listed.name().equals(Archive.CONTENT)) {
                enclosed.add(new Enclosed(listed.name(), bytes));
            }
        }
        if (!unlisted.isEmpty()) {
            return new ArchiveReading.Refused(
                    Fault.UNLISTED_MEMBER, unlisted.keySet().iterator().next());
        }
        byte[] document = members.get(Archive.CONTENT);
        if (document == null) {
            return new ArchiveReading.Refused(Fault.MISSING_MEMBER, Archive.CONTENT);
        }
        AidContent content = new AidContent(new String(document, StandardCharsets.UTF_8));
        return content.hash().equals(manifest.hash())
                ? new ArchiveReading.Whole(new Archive(manifest, content, List.copyOf(enclosed)))
                : new ArchiveReading.Refused(Fault.WRONG_HASH, Archive.CONTENT);
    }

    private static ArchiveReading refused(Fault fault) {
        return new ArchiveReading.Refused(fault, "");
    }

    /// A name as it may be told: it is somebody else's.
    private static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._/:\\\\-]", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_TOLD));
    }
}
