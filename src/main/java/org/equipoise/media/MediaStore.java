package org.equipoise.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;

/// The bytes of media, by their hash: the same file is kept once, whoever uses it, and never changes.
@ApplicationScoped
public class MediaStore {

    private static final int PART = 256 * 1024;

    private final EntityManager database;

    MediaStore(EntityManager database) {
        this.database = database;
    }

    /// Keeps what a stream holds; throws `IOException` if that is not what the hash says, and then keeps nothing.
    @Transactional(rollbackOn = IOException.class)
    public void keep(String hash, InputStream bytes) throws IOException {
        // Of two who keep the same file at once, one waits for the other.
        database.createQuery(
                        "select cast(sql('cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)', :hash) as String)",
                        String.class)
                .setParameter("hash", hash)
                .getSingleResult();
        if (database.find(MediaFileEntity.class, hash) != null) {
            return;
        }
        DigestInputStream digested = new DigestInputStream(bytes, sha256());
        long size = 0;
        int number = 0;
        for (byte[] part = digested.readNBytes(PART); part.length > 0; part = digested.readNBytes(PART)) {
            database.persist(new MediaPartEntity(new MediaPartEntity.Key(hash, number++), part));
            size += part.length;
            database.flush();
            database.clear();
        }
        if (!HexFormat.of().formatHex(digested.getMessageDigest().digest()).equals(hash)) {
            throw new IOException("The bytes are not those of the hash");
        }
        database.persist(new MediaFileEntity(hash, size));
    }

    /// How long a file is; empty where it is not kept.
    @Transactional
    public Optional<Long> size(String hash) {
        return Optional.ofNullable(database.find(MediaFileEntity.class, hash)).map(file -> file.size);
    }

    /// All bytes of a file, read part by part; empty where it is not kept.
    public Optional<InputStream> open(String hash) {
        Optional<Long> size = QuarkusTransaction.joiningExisting()
                .call(() -> Optional.ofNullable(database.find(MediaFileEntity.class, hash)))
                .map(file -> file.size);
        return size.map(bytes -> new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public InputStream get(int number) {
                return new ByteArrayInputStream(part(hash, number));
            }

            @Override
            public int size() {
                return (int) ((bytes + PART - 1) / PART);
            }
        })));
    }

    /// Writes the bytes from one place to another, both of them among those that are written.
    public void write(String hash, long first, long last, OutputStream out) throws IOException {
        for (long at = first; at <= last; at = (at / PART + 1) * PART) {
            byte[] part = part(hash, (int) (at / PART));
            int from = (int) (at % PART);
            int to = (int) Math.min(part.length, last + 1 - at + from);
            out.write(part, from, to - from);
        }
    }

    private byte[] part(String hash, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.find(MediaPartEntity.class, new MediaPartEntity.Key(hash, number)).content);
    }

    /// Reads a stream to its end.
    public static String hash(InputStream bytes) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[PART];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            sha256.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
