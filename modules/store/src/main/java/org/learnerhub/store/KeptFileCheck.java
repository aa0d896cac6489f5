package org.learnerhub.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.store.vault.VaultFolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks whether the files that the database knows are in the vault, by their lengths. */
public final class KeptFileCheck {

    private final JdbcTemplate jdbc;
    private final VaultFolder vault;

    KeptFileCheck(JdbcTemplate jdbc, VaultFolder vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * What there is.
     *
     * @param gone names of files that are not there, or have another length
     */
    public record Found(long files, List<String> gone) {

        public static final Found NONE = new Found(0, List.of());
    }

    Found look() {
        List<String> gone = new ArrayList<>();
        long[] files = {0};
        jdbc.query("select name, byte_count from kept_file where removed_at is null order by name", row -> {
            files[0]++;
            Path file = vault.place(row.getString("name"));
            if (!isThere(file, row.getObject("byte_count", Long.class))) {
                gone.add(row.getString("name"));
            }
        });
        return new Found(files[0], gone);
    }

    private static boolean isThere(Path file, @Nullable Long length) {
        try {
            return Files.isRegularFile(file) && (length == null || Files.size(file) == length);
        } catch (IOException e) {
            return false;
        }
    }
}
