package org.equipoise.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LargeBodyTest {

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = {1_048_577, 2_000_000, 10_485_760})
    void refusesALargeBody(int size) throws Exception {
        assertTooLarge(send(BodyPublishers.ofByteArray(json(size))));
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = {1_048_577, 2_000_000, 10_485_760})
    void refusesALargeBodyThatDidNotSayHowLongItIs(int size) throws Exception {
        assertTooLarge(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json(size)))));
    }

    @Test
    void takesTheLargestBodyThatTheContractAllows() throws Exception {
        assertThat(send(BodyPublishers.ofByteArray(json(1_048_576))).statusCode())
                .isEqualTo(200);
        assertThat(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json(1_048_576))))
                        .statusCode())
                .isEqualTo(200);
    }

    private static void assertTooLarge(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"/problems/too-large\"");
    }

    private static byte[] json(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) ' ');
        body[0] = '{';
        body[size - 1] = '}';
        return body;
    }

    private static HttpResponse<String> send(BodyPublisher body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/failing/bodies"))
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
