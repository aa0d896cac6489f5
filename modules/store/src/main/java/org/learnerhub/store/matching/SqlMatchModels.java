package org.learnerhub.store.matching;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchModels;
import org.springframework.jdbc.core.JdbcTemplate;

/** Models as their files' text. */
final class SqlMatchModels implements MatchModels {

    private final JdbcTemplate jdbc;

    SqlMatchModels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was damaged is whole again: the text at hand has the digest. */
    @Override
    public void keep(MatchModel model) {
        String text = new String(model.file(), StandardCharsets.UTF_8);
        whole(model.digest(), text);
        jdbc.update(
                "insert into match_model (digest, model) values (?, ?) on conflict do nothing", model.digest(), text);
        jdbc.update("update match_model set model = ? where digest = ? and model <> ?", text, model.digest(), text);
    }

    @Override
    public Optional<MatchModel> find(String digest) {
        return jdbc
                .query("select model from match_model where digest = ?", (row, number) -> row.getString(1), digest)
                .stream()
                .findFirst()
                .map(text -> whole(digest, text));
    }

    private static MatchModel whole(String digest, String text) {
        try {
            MatchModel model = MatchModel.of(text.getBytes(StandardCharsets.UTF_8));
            if (model.digest().equals(digest)) {
                return model;
            }
        } catch (IllegalArgumentException e) {
            // said below: what cannot be read is not what was kept
        }
        throw new DamagedModelException(digest);
    }
}
