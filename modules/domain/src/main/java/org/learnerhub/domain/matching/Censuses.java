package org.learnerhub.domain.matching;

import java.time.Instant;
import java.util.Optional;

/** Keeps every census that ever decided, so that work begun under one is finished under it, by any node. */
public interface Censuses {

    /** No register stands behind it: the tables decide alone. */
    Censuses NONE = new Censuses() {
        @Override
        public void keep(Census census, long entries, Instant at) {
            throw new UnsupportedOperationException("nothing is kept here");
        }

        @Override
        public Optional<Census> find(String version) {
            return Optional.empty();
        }

        @Override
        public Optional<Newest> newest() {
            return Optional.empty();
        }

        @Override
        public Census count() {
            return Census.none();
        }
    };

    /**
     * Keeps the census as the newest; one of the same version only becomes the newest.
     *
     * @param entries the register's last entry when it was counted
     */
    void keep(Census census, long entries, Instant at);

    Optional<Census> find(String version);

    /** The one that decides what is received from now on. */
    Optional<Newest> newest();

    /** Counts the names of all live learners as they stand now: a few statements whatever their number, without a lock. */
    Census count();

    /**
     * @param entries the register's last entry when it was counted
     */
    record Newest(String version, long entries) {}
}
