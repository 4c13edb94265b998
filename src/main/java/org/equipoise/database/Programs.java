package org.equipoise.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's own programs: `initdb`, `pg_ctl`, `postgres`.
record Programs(Path home) {

    /// How a program ended, and what it printed.
    record Ended(int code, String output) {
        boolean well() {
            return code == 0;
        }
    }

    Ended run(String program, String... arguments) throws IOException, CannotStart {
        return runWithInput("", program, arguments);
    }

    Ended runWithInput(String input, String program, String... arguments) throws IOException, CannotStart {
        List<String> command = new ArrayList<>(withoutRoot());
        command.add(path(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(exitCode(process), output.strip());
    }

    private Path path(String program) {
        Path unix = home.resolve("bin").resolve(program);
        return Files.exists(unix) ? unix : unix.resolveSibling(program + ".exe");
    }

    /// PostgreSQL refuses to run as root. Root can shed its powers in a user namespace of its own, where there are any.
    private static List<String> withoutRoot() throws CannotStart {
        if (!DataDirectory.POSIX || new UnixSystem().getUid() != 0) {
            return List.of();
        }
        if (!LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and here root cannot shed its powers (unshare -U fails). Start Equipoise as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", interruption);
        }
    }
}
