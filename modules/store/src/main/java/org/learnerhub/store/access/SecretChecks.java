package org.learnerhub.store.access;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers a value made from each secret, so that a node with another secret is found out before it does harm. */
final class SecretChecks {

    private final JdbcTemplate jdbc;

    SecretChecks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean matches(String name, String checkValue) {
        jdbc.update(
                "insert into hub_secret_check (name, check_value) values (?, ?) on conflict do nothing",
                name,
                checkValue);
        List<String> stored = jdbc.query(
                "select check_value from hub_secret_check where name = ?", (row, number) -> row.getString(1), name);
        return stored.equals(List.of(checkValue));
    }
}
