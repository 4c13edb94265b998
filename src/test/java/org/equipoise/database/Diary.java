package org.equipoise.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// Writes number after number until the server goes away, and remembers which ones were acknowledged.
final class Diary {

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final CompletableFuture<Void> end;

    private Diary(Connection connection) {
        this.end = CompletableFuture.runAsync(() -> write(connection));
    }

    static Diary begin(DatabaseFiles files) throws SQLException {
        Connection connection = files.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table diary (entry integer primary key)");
        }
        return new Diary(connection);
    }

    private void write(Connection connection) {
        try (connection;
                PreparedStatement insert = connection.prepareStatement("insert into diary values (?)")) {
            while (true) {
                insert.setInt(1, acknowledged.get() + 1);
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        } catch (SQLException theServerIsGone) {
            // What was acknowledged until now is what counts.
        }
    }

    Diary grownTo(int entries) {
        Patience.until("the diary has %d entries".formatted(entries), () -> acknowledged.get() >= entries);
        return this;
    }

    int acknowledged() {
        end.join();
        return acknowledged.get();
    }

    static List<Integer> read(DatabaseFiles files) throws SQLException {
        try (Connection connection = files.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select entry from diary order by entry")) {
            List<Integer> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(rows.getInt(1));
            }
            return entries;
        }
    }
}
