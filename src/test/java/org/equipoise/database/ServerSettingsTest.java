package org.equipoise.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ServerSettingsTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void keepsWhatItAcknowledges(String setting) throws SQLException {
        assertThat(show(setting)).isEqualTo("on");
    }

    @Test
    void isPostgres18() throws SQLException {
        assertThat(show("server_version")).startsWith("18.");
    }

    private String show(String setting) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
