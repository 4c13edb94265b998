package org.equipoise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.equipoise.database.EmbeddedServer;
import org.equipoise.database.ServerStart;
import org.equipoise.publishing.CheckCommand;
import org.equipoise.translation.StampCommand;

/// Starts the database first, then the service on it.
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals(CheckCommand.NAME)) {
            System.exit(CheckCommand.run(words.subList(1, words.size()), System.out));
        }
        if (!words.isEmpty() && words.getFirst().equals(StampCommand.NAME)) {
            System.exit(StampCommand.run(words.subList(1, words.size()), System.out));
        }
        switch (EmbeddedServer.startIfWanted(ConfigProvider.getConfig())) {
            case ServerStart.Started(EmbeddedServer server) -> server.serve(() -> Quarkus.run(arguments));
            case ServerStart.NotWanted _ -> Quarkus.run(arguments);
            case ServerStart.Refused(String reason) -> {
                System.err.println(reason);
                System.exit(1);
            }
        }
    }
}
