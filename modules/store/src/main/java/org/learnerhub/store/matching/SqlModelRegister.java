package org.learnerhub.store.matching;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.models.ModelActivation;
import org.learnerhub.domain.models.ModelRegister;
import org.learnerhub.domain.models.ModelTrial;
import org.learnerhub.domain.models.ProposedModel;
import org.learnerhub.domain.models.Training;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Proposals, trials and activations as rows that are only added. */
final class SqlModelRegister implements ModelRegister {

    private final JdbcTemplate jdbc;

    SqlModelRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean propose(ProposedModel proposed) {
        Training training = proposed.training();
        return jdbc.update(
                        "insert into model_proposal"
                                + " (digest, name, proposed_at, proposed_by, started_from, people, figures)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        proposed.digest(),
                        proposed.name(),
                        Moment.column(proposed.at()),
                        proposed.by(),
                        training == null ? null : training.start(),
                        training == null ? null : training.people(),
                        training == null ? null : training.figures())
                == 1;
    }

    @Override
    public List<ProposedModel> proposed() {
        return jdbc.query("select * from model_proposal order by number", SqlModelRegister::proposal);
    }

    private static ProposedModel proposal(ResultSet row, int number) throws SQLException {
        return new ProposedModel(
                row.getString("digest"),
                row.getString("name"),
                requireNonNull(Moment.read(row, "proposed_at")),
                row.getString("proposed_by"),
                training(row));
    }

    private static @Nullable Training training(ResultSet row) throws SQLException {
        String start = row.getString("started_from");
        return start == null ? null : new Training(start, row.getLong("people"), row.getString("figures"));
    }

    @Override
    public void keep(ModelTrial trial) {
        jdbc.update(
                "insert into model_trial (digest, against, tried_at, tried_by, row_count, changed, figures)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                trial.model(),
                trial.against(),
                Moment.column(trial.at()),
                trial.by(),
                trial.rows(),
                trial.changed(),
                trial.figures());
    }

    @Override
    public List<ModelTrial> trials(String model) {
        return jdbc.query(
                "select * from model_trial where digest = ? order by id",
                (row, number) -> new ModelTrial(
                        model,
                        row.getString("against"),
                        requireNonNull(Moment.read(row, "tried_at")),
                        row.getString("tried_by"),
                        row.getLong("row_count"),
                        row.getLong("changed"),
                        row.getString("figures")),
                model);
    }

    /** The register's lock, which every database has from the beginning; an activation waits for a chunk at most. */
    @Override
    public void lock() {
        jdbc.query("select id from register_state where id = 1 for update", (row, number) -> row.getInt(1));
    }

    @Override
    public void activate(ModelActivation activation) {
        jdbc.update(
                "insert into model_activation (digest, instead, activated_at, activated_by, reason, untried)"
                        + " values (?, ?, ?, ?, ?, ?)",
                activation.model(),
                activation.instead(),
                Moment.column(activation.at()),
                activation.by(),
                activation.reason(),
                activation.untried());
    }

    @Override
    public List<ModelActivation> activations() {
        return jdbc.query(
                "select * from model_activation order by id",
                (row, number) -> new ModelActivation(
                        row.getString("digest"),
                        row.getString("instead"),
                        requireNonNull(Moment.read(row, "activated_at")),
                        row.getString("activated_by"),
                        row.getString("reason"),
                        row.getBoolean("untried")));
    }

    @Override
    public Optional<String> active() {
        return jdbc
                .query(
                        "select digest from model_activation order by id desc limit 1",
                        (row, number) -> row.getString(1))
                .stream()
                .filter(digest -> !digest.isEmpty())
                .findFirst();
    }
}
