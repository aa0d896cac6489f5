package org.learnerhub.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchModels;
import org.springframework.jdbc.core.JdbcTemplate;

/** Models as their files' text. */
final class SqlMatchModels implements MatchModels {

    private final JdbcTemplate jdbc;

    SqlMatchModels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(MatchModel model) {
        jdbc.update(
                "insert into match_model (digest, model) values (?, ?) on conflict do nothing",
                model.digest(),
                new String(model.file(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<MatchModel> find(String digest) {
        return jdbc
                .query("select model from match_model where digest = ?", (row, number) -> row.getString(1), digest)
                .stream()
                .findFirst()
                .map(text -> MatchModel.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
