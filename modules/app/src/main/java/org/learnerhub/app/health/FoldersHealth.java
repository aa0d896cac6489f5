package org.learnerhub.app.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.learnerhub.app.settings.HubSettings;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the folders that the hub keeps things in can be written to and have room for the next files. */
public final class FoldersHealth implements HealthIndicator {

    /** Below this a node has seconds to live: a chunk, an answer and the logs of a busy minute. */
    private static final long LEAST_BYTES = 32L << 20;

    private static final int PROBE_BYTES = 4096;

    private final Set<Path> folders = new LinkedHashSet<>();

    public FoldersHealth(HubSettings settings) {
        folders.add(settings.data());
        folders.add(settings.vault());
        folders.add(settings.exchange());
    }

    @Override
    public Health health() {
        return folders.stream().allMatch(FoldersHealth::isUsable)
                ? Health.up().build()
                : Health.down().build();
    }

    private static boolean isUsable(Path folder) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES) {
                return false;
            }
            Path probe = Files.createTempFile(folder, ".health-", ".probe");
            try {
                Files.write(probe, new byte[PROBE_BYTES]);
            } finally {
                Files.deleteIfExists(probe);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
