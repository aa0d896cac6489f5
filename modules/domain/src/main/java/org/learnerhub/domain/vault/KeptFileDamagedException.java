package org.learnerhub.domain.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A kept file is not what was kept, and nobody gets it. It has to come back from a backup; nothing else mends it. */
public final class KeptFileDamagedException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 20;

    private final Damage damage;

    /** @param name under which it is kept */
    public KeptFileDamagedException(String name, Damage damage, IOException cause) {
        super("kept file " + name + " is damaged: " + damage.word(), new NotAsKept(cause));
        this.damage = damage;
    }

    public Damage damage() {
        return damage;
    }

    /** Tells damage from other failures of disks where only causes arrive, as behind a route. */
    public static boolean isBehind(@Nullable Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof KeptFileDamagedException || at instanceof NotAsKept) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static final class NotAsKept extends IOException {

        private static final long serialVersionUID = 1L;

        NotAsKept(IOException cause) {
            super("not what was kept", cause);
        }
    }

    /** What is wrong. */
    public enum Damage {
        /** There is no file of that name. */
        MISSING("missing"),
        /** It is longer or shorter than what was kept. */
        LENGTH("length"),
        /** It is as long as what was kept, but has another digest. */
        BYTES("bytes"),
        /** It is there, but the disk does not give it. */
        UNREADABLE("unreadable");

        private final String word;

        Damage(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
