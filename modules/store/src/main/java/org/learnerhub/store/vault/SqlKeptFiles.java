package org.learnerhub.store.vault;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A row for each file. */
final class SqlKeptFiles implements KeptFiles {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;
    private final InstantSource clock;

    /** @param own for what must be noted though the caller's transaction fails */
    SqlKeptFiles(JdbcTemplate jdbc, TransactionTemplate own, InstantSource clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public Optional<Kept> find(String name) {
        return jdbc
                .query(
                        "select byte_count, sha256, damage, removed_at from kept_file where name = ?",
                        (row, number) -> new Kept(
                                row.getObject("byte_count", Long.class),
                                row.getString("sha256"),
                                row.getString("damage") != null,
                                row.getObject("removed_at") != null),
                        name)
                .stream()
                .findFirst();
    }

    @Override
    public void keep(String name, Kept file) {
        int known = jdbc.update(
                "update kept_file set byte_count = ?, sha256 = ?, damage = null, damaged_at = null, removed_at = null,"
                        + " removal = null where name = ?",
                file.size(),
                file.sha256(),
                name);
        if (known == 0) {
            adopt(name, file);
        }
    }

    @Override
    public void adopt(String name, Kept file) {
        jdbc.update(
                "insert into kept_file (name, byte_count, sha256) values (?, ?, ?) on conflict do nothing",
                name,
                file.size(),
                file.sha256());
    }

    @Override
    public void found(String name, @Nullable Damage damage) {
        own.executeWithoutResult(status -> jdbc.update(
                "update kept_file set damage = ?, damaged_at = ? where name = ?",
                damage == null ? null : damage.word(),
                damage == null ? null : Moment.column(clock.instant()),
                name));
    }

    @Override
    public void removed(String name, Vault.Removal why) {
        own.executeWithoutResult(status -> jdbc.update(
                "update kept_file set removed_at = ?, removal = ?, damage = null, damaged_at = null"
                        + " where name = ? and removed_at is null",
                Moment.column(clock.instant()),
                why.name(),
                name));
    }

    @Override
    public int damaged() {
        Integer count = jdbc.queryForObject("select count(*) from kept_file where damage is not null", Integer.class);
        return count == null ? 0 : count;
    }
}
