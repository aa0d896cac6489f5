package org.learnerhub.domain.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventLog.RecordMove;
import org.learnerhub.domain.stewardship.LearnerRecords;

/** Merges and unmerges as the log of events has them: each event stays with the number it came to, and the log says who shows it. */
public final class MovedRecords implements LearnerRecords {

    private final EventLog log;

    public MovedRecords(EventLog log) {
        this.log = log;
    }

    @Override
    public boolean haveEvents(Uln uln) {
        log.lock();
        return !log.of(List.of(uln)).isEmpty();
    }

    @Override
    public void merged(Collection<Uln> ulns, Uln master, Instant at) {
        long last = log.lock();
        List<RecordMove> moves = new ArrayList<>();
        for (Uln uln : ulns) {
            moves.add(new RecordMove(++last, uln, master, true, at));
        }
        log.append(List.of(), moves, last);
    }

    @Override
    public void unmerged(Uln uln, Collection<Uln> comeBack, Uln master, Instant at) {
        long last = log.lock();
        List<RecordMove> moves = new ArrayList<>();
        moves.add(new RecordMove(++last, uln, master, false, at));
        for (Uln back : comeBack) {
            moves.add(new RecordMove(++last, back, uln, true, at));
        }
        log.append(List.of(), moves, last);
    }
}
