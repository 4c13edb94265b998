package org.equipoise.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer elsewhere;

    PdfWriterTest() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void listen() {
        elsewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        elsewhere.stop(0);
    }

    /// Its page has no addresses in it; should one ever get there, it is not followed.
    @Test
    void asksNobodyForAnything(@TempDir Path directory) throws IOException {
        Path style = Files.writeString(directory.resolve("style.css"), "p:after { content: ' from a file' }");
        String address = "http://localhost:" + elsewhere.getAddress().getPort();
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><title>A page</title>
                <link rel="stylesheet" href="%1$s/link.css"/>
                <link rel="stylesheet" href="%2$s"/>
                <style>@import "%1$s/import.css"; body { font-family: "Equipoise Print"; }
                @font-face { font-family: Other; src: url(%1$s/font.ttf); } h1 { background: url(%1$s/back.png); }</style>
                </head><body><h1>A page</h1><p>Words</p><img src="%1$s/image.png" alt="none"/></body></html>
                """.formatted(address, style.toUri());

        String text = Pdf.of(new PdfWriter().write(page)).text();

        assertThat(text).contains("Words").doesNotContain("from a file");
        assertThat(asked).isEmpty();
    }
}
