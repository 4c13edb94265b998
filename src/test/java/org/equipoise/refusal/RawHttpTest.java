package org.equipoise.refusal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What no well-behaved client sends, byte by byte.
@QuarkusTest
class RawHttpTest {

    @Test
    void takesAChunkedBodyOfTheRightSize() throws IOException {
        assertThat(send("POST /api/failing/bodies HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk("{\"a\": \"" + "x".repeat(900_000) + "\"}")))
                .startsWith("HTTP/1.1 200")
                .endsWith("{\"members\":1}");
    }

    @Test
    void refusesALengthThatIsNone() throws IOException {
        assertThat(
                        send(
                                "POST /api/failing/bodies HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: many\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void refusesHeadersWithoutEnd() throws IOException {
        assertThat(send("GET /api/nowhere HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void refusesALineWithoutEnd() throws IOException {
        assertThat(send("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.0 414");
    }

    @Test
    void refusesWhatIsNotHttp() throws IOException {
        assertThat(send("hello\r\n\r\n")).startsWith("HTTP/1.0 400").doesNotContain("Exception");
        assertThat(send("GET /api/nowhere HTTP/7.0\r\n\r\n")).contains("/problems/invalid-request");
    }

    @Test
    void knowsNothingUnderAPathThatIsNone() throws IOException {
        assertProblem(send("GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 404, "not-found");
        assertProblem(send("GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/aids?q=%00", "/aids?q=a%00b"})
    void refusesAQueryWithACharacterThatNoTextHolds(String address) throws IOException {
        assertProblem(
                send("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 400, "invalid-request");
    }

    @Test
    void refusesAMethodThatNobodyKnows() throws IOException {
        assertProblem(
                send("BREW /api/failing/by/stale HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
                405,
                "method-not-allowed");
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        assertThat(send("HEAD /api/nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404")
                .endsWith("\r\n\r\n");
    }

    private static void assertProblem(String response, int status, String type) {
        assertThat(response).startsWith("HTTP/1.1 " + status).contains("\"type\":\"/problems/" + type + "\"");
        assertThat(response.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    }

    private static String chunk(String content) {
        return Integer.toHexString(content.length()) + "\r\n" + content + "\r\n0\r\n\r\n";
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            Thread.ofVirtual().start(() -> write(request, socket));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static void write(String request, Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(ISO_8859_1));
            out.flush();
        } catch (SocketException _) {
            // The service hung up on what it did not want to read.
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
