package org.equipoise.intake;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentfile.SoundModels;
import org.equipoise.mediacheck.MediaSource;

/// Reads and checks archives one batch ahead of whoever stores them, with as many threads as there are processors.
class ArchiveReader implements AutoCloseable {

    private static final int MOST_AT_ONCE = 16;
    private static final long MOST_BYTES_AT_ONCE = 4L << 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("archives-", 1).factory());
    private final SoundModels models = new SoundModels();
    private final Iterator<List<ArchiveFile>> batches;
    private final Standards standards;
    private final MediaSource kept;
    private List<Future<Judged>> ahead;

    record Judged(ArchiveFile file, ArchiveFile.Verdict verdict) {}

    /// @param kept the media that are here already, by their hashes
    ArchiveReader(List<ArchiveFile> files, Standards standards, MediaSource kept) {
        this.batches = batches(files).iterator();
        this.standards = standards;
        this.kept = kept;
        this.ahead = begin();
    }

    private static List<List<ArchiveFile>> batches(List<ArchiveFile> files) {
        List<List<ArchiveFile>> batches = new ArrayList<>();
        long bytes = MOST_BYTES_AT_ONCE;
        for (ArchiveFile file : files) {
            if (batches.isEmpty() || batches.getLast().size() == MOST_AT_ONCE || bytes >= MOST_BYTES_AT_ONCE) {
                batches.add(new ArrayList<>());
                bytes = 0;
            }
            batches.getLast().add(file);
            bytes += file.listing().size();
        }
        return batches;
    }

    private List<Future<Judged>> begin() {
        return batches.hasNext()
                ? batches.next().stream()
                        .map(file -> threads.submit(() -> judge(file)))
                        .toList()
                : List.of();
    }

    /// Media that are kept here are asked of the database, which asks for whom.
    private Judged judge(ArchiveFile file) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return new Judged(file, file.read(standards, models, kept));
        } finally {
            request.terminate();
        }
    }

    /// The next batch in its order; empty after the last.
    List<Judged> next() {
        List<Future<Judged>> begun = ahead;
        ahead = begin();
        return begun.stream().map(ArchiveReader::await).toList();
    }

    private static Judged await(Future<Judged> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while archives were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An archive could not be checked", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
