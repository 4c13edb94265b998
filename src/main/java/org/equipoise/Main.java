package org.equipoise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.equipoise.database.EmbeddedServer;
import org.equipoise.database.ServerStart;
import org.equipoise.publishing.CheckCommand;

/// Starts the database first, then the service on it.
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(CheckCommand.NAME)) {
            System.exit(CheckCommand.run(List.of(arguments).subList(1, arguments.length), System.out));
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
