package org.equipoise.database;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/// Tells PostgreSQL's processes from others: a process number alone says nothing after a reboot.
record PostgresProcess(ProcessHandle handle) {

    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb", "pg_ctl");

    /// Where the system hides arguments (Windows), the program's name has to do.
    boolean worksOn(Path folder) {
        return program()
                && handle.info()
                        .arguments()
                        .map(arguments ->
                                Stream.of(arguments).anyMatch(argument -> argument.contains(folder.toString())))
                        .orElse(true);
    }

    private boolean program() {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().split("[. ]", 2)[0])
                .filter(PROGRAMS::contains)
                .isPresent();
    }

    void kill() {
        handle.destroyForcibly();
        handle.onExit().join();
    }
}
