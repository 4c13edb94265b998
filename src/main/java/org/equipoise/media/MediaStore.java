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
import java.time.Clock;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The bytes of media, by their hash: the same file is kept once, whoever uses it, and never changes. What nobody uses
/// can go.
@ApplicationScoped
public class MediaStore {

    private static final int PART = 256 * 1024;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final String UNUSED = "hash not in (select id.hash from MediaUseEntity)";

    private final EntityManager database;
    private final Clock clock;

    MediaStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps what a stream holds; throws `IOException` if that is not what the hash says, and then keeps nothing.
    @Transactional(rollbackOn = IOException.class)
    public void keep(String hash, InputStream bytes) throws IOException {
        alone(hash);
        if (seen(hash, clock.instant())) {
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
        database.persist(new MediaFileEntity(hash, size, clock.instant()));
    }

    /// Of two who keep or remove the same file at once, one waits for the other.
    private void alone(String hash) {
        database.createQuery(
                        "select cast(sql('cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)', :hash) as String)",
                        String.class)
                .setParameter("hash", hash)
                .getSingleResult();
    }

    /// Notes which files somebody uses now, in the place of those that were noted before. What is no hash is passed
    /// over.
    @Transactional
    public void usedBy(UUID user, Set<String> hashes) {
        database.createQuery("delete MediaUseEntity where id.usedBy = :user")
                .setParameter("user", user)
                .executeUpdate();
        hashes.stream()
                .filter(HASH.asMatchPredicate())
                .forEach(hash -> database.persist(new MediaUseEntity(new MediaUseEntity.Key(user, hash))));
    }

    /// Files in use that were neither brought nor seen to be in use since a moment.
    @Transactional
    public List<String> usedAndNotSeenSince(Instant moment) {
        return hashes("hash in (select id.hash from MediaUseEntity)", moment);
    }

    /// Files that nobody has used and nobody has brought since a moment, without those that are here to stay.
    @Transactional
    public List<String> unusedSince(Instant moment) {
        return hashes(UNUSED, moment);
    }

    private List<String> hashes(String which, Instant moment) {
        return database.createQuery(
                        "select hash from MediaFileEntity where not staying and seenAt < :moment and %s order by seenAt"
                                .formatted(which),
                        String.class)
                .setParameter("moment", moment)
                .setMaxResults(1_000)
                .getResultList();
    }

    /// Notes that a file is in use; false where it is not kept.
    @Transactional
    public boolean seen(String hash, Instant moment) {
        return database.createQuery("update MediaFileEntity set seenAt = :moment where hash = :hash")
                        .setParameter("moment", moment)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }

    /// Notes that something which never changes uses files.
    @Transactional
    public void stay(List<String> hashes) {
        if (!hashes.isEmpty()) {
            database.createQuery("update MediaFileEntity set staying = true where hash in :hashes and not staying")
                    .setParameter("hashes", hashes)
                    .executeUpdate();
        }
    }

    /// Removes a file unless somebody uses it, or has used or brought it since a moment.
    @Transactional
    public void remove(String hash, Instant moment) {
        alone(hash);
        int gone = database.createQuery(
                        "delete MediaFileEntity where hash = :hash and not staying and seenAt < :moment and " + UNUSED)
                .setParameter("hash", hash)
                .setParameter("moment", moment)
                .executeUpdate();
        if (gone > 0) {
            database.createQuery("delete MediaPartEntity where id.hash = :hash")
                    .setParameter("hash", hash)
                    .executeUpdate();
        }
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
