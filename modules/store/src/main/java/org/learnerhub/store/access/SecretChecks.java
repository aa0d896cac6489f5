package org.learnerhub.store.access;

import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers a value made from each secret, so that a node with another secret is found out before it does harm. */
final class SecretChecks {

    private final JdbcTemplate jdbc;

    SecretChecks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The value by which the name was first used; from now on this one where it never was. */
    String first(String name, String checkValue) {
        jdbc.update(
                "insert into hub_secret_check (name, check_value) values (?, ?) on conflict do nothing",
                name,
                checkValue);
        return requireNonNull(
                jdbc.queryForObject("select check_value from hub_secret_check where name = ?", String.class, name));
    }
}
