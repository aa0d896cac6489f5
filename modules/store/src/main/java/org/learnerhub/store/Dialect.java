package org.learnerhub.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The little in which the databases differ. */
interface Dialect {

    List<Dialect> ALL = List.of(new PostgresDialect(), new H2Dialect());

    static Dialect of(String url) {
        return ALL.stream()
                .filter(dialect -> url.startsWith(dialect.urlStart()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the store knows PostgreSQL and H2 only"));
    }

    String urlStart();

    /** The URL with every option that the store relies on. */
    String complete(String url);

    /** The folder of migrations beside the common ones. */
    String migrations();

    /**
     * Selects pairs of block_key and entry for an array of distinct keys and the two bounds of {@code brought}, through
     * the primary key and never by reading the whole table.
     */
    String keyHits();

    /** The fastest safe way to write many new learners. */
    NewLearners newLearners(JdbcTemplate jdbc);

    /** To be called after the tables have grown by much. */
    void refreshStatistics(JdbcTemplate jdbc);
}
