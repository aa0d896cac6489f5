package org.learnerhub.store.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;

/** A candidate with all the evidence; enums by their place, as the domain promises to add at the end only. */
final class CandidateFormat {

    private CandidateFormat() {}

    static void write(List<ScoredCandidate> candidates, ChunkOutput output) {
        output.number(candidates.size());
        candidates.forEach(candidate -> write(candidate, output));
    }

    static List<ScoredCandidate> readList(ChunkInput input) {
        int size = input.number();
        List<ScoredCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            candidates.add(read(input));
        }
        return candidates;
    }

    static void write(ScoredCandidate candidate, ChunkOutput output) {
        output.number(candidate.entry());
        output.number(candidate.uln().number());
        output.flag(candidate.merged());
        output.flag(candidate.fiveFieldsEqual());
        output.decimal(candidate.total());
        output.number(
                candidate.keys().stream().mapToInt(kind -> 1 << kind.ordinal()).sum());
        output.number(candidate.evidence().size());
        for (Evidence evidence : candidate.evidence()) {
            output.constant(evidence.field());
            output.constant(evidence.level());
            output.decimal(evidence.weight());
        }
    }

    static ScoredCandidate read(ChunkInput input) {
        return new ScoredCandidate(
                input.longNumber(),
                new Uln(input.longNumber()),
                input.flag(),
                input.flag(),
                input.decimal(),
                keys(input.number()),
                evidence(input));
    }

    private static Set<KeyKind> keys(int bits) {
        Set<KeyKind> kinds = EnumSet.noneOf(KeyKind.class);
        for (KeyKind kind : KeyKind.all()) {
            if (((bits >>> kind.ordinal()) & 1) == 1) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static List<Evidence> evidence(ChunkInput input) {
        int size = input.number();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            evidence.add(new Evidence(input.constant(Compared.all()), input.constant(Level.all()), input.decimal()));
        }
        return evidence;
    }
}
