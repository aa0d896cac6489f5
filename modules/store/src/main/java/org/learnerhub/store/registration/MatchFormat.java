package org.learnerhub.store.registration;

import java.util.List;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/** What matching found for one row. */
final class MatchFormat implements ElementFormat<RowMatch> {

    @Override
    public void write(RowMatch match, ChunkOutput output) {
        ScoredCandidate byUln = match.byUln();
        CandidateFormat.write(match.candidates(), output);
        output.flag(byUln != null);
        if (byUln != null) {
            CandidateFormat.write(byUln, output);
        }
        output.flag(match.ulnAgrees());
        output.flag(match.crowded());
    }

    @Override
    public RowMatch read(ChunkInput input) {
        List<ScoredCandidate> candidates = CandidateFormat.readList(input);
        ScoredCandidate byUln = input.flag() ? CandidateFormat.read(input) : null;
        return new RowMatch(candidates, byUln, input.flag(), input.flag());
    }
}
