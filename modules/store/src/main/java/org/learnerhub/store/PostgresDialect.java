package org.learnerhub.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps values out of error messages: the driver would quote whole rows otherwise. */
final class PostgresDialect implements Dialect {

    @Override
    public String urlStart() {
        return "jdbc:postgresql:";
    }

    @Override
    public String complete(String url) {
        String batched = withOption(url, "reWriteBatchedInserts", "true");
        return withOption(batched, "logServerErrorDetail", "false");
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public String keyHits() {
        return "select block_key, entry from learners_by_key(?, ?, ?)";
    }

    @Override
    public NewLearners newLearners(JdbcTemplate jdbc) {
        return new CopiedLearners(jdbc);
    }

    @Override
    public void refreshStatistics(JdbcTemplate jdbc) {
        jdbc.execute("analyze learner, learner_key");
    }

    private static String withOption(String url, String name, String value) {
        if (url.contains(name + "=" + value)) {
            return url;
        }
        if (url.contains(name + "=")) {
            throw new IllegalArgumentException("the store needs " + name + "=" + value);
        }
        return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
