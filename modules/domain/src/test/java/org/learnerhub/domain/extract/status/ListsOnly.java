package org.learnerhub.domain.extract.status;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;

/** One status list, and nothing else. */
record ListsOnly(Map<Integer, Standing> standings, List<String> asked) implements IssuedExtracts {

    @Override
    public int lists() {
        return 1;
    }

    @Override
    public Map<Integer, Standing> notValid(int list) {
        asked.add("list " + list);
        return Map.copyOf(standings);
    }

    @Override
    public Optional<KeptExtract> find(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptExtract> of(Uln uln) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean stands(String id, Standing standing, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptExtract> unchecked(int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checked(Collection<String> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptExtract> ofEvents(Collection<Long> events) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptExtract> ofLearners(Collection<Uln> live) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long comparedUpTo() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void comparedUpTo(long number) {
        throw new UnsupportedOperationException();
    }
}
