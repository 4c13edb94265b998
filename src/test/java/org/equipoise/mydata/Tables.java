package org.equipoise.mydata;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Every table of the database, those too that nobody thinks of.
final class Tables {

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    /// The tables with a row in which the words stand somewhere, be it in bytes.
    List<String> with(String words) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : all(statement)) {
                if (count(statement, table, words) > 0) {
                    found.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static List<String> all(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'aid%'
                  and table_name not like 'media%' order by table_name""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /// Bytes are written in hexadecimal, and so are the words looked for in them.
    private static int count(Statement statement, String table, String words) throws SQLException {
        try (ResultSet rows = statement.executeQuery("""
                select count(*) from %1$s as each
                where each::text like '%%%2$s%%'
                   or each::text like '%%' || encode(convert_to('%2$s', 'UTF8'), 'hex') || '%%'""".formatted(table, words))) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
