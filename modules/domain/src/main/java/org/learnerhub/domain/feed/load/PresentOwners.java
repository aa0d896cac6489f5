package org.learnerhub.domain.feed.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.feed.RowOwner.Whose;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;

/**
 * Brings up to date what was found of a chunk's rows when the chunk was looked at: a learner may have been merged, unmerged or
 * deleted since, somebody may have got the number, and another list of qualifications may have been loaded. Asked under the records' lock, under which merges, unmerges and
 * deletions end too: what is found then stays so until the chunk is loaded.
 */
final class PresentOwners {

    private final FeedPorts ports;
    private final Ownership ownership;

    PresentOwners(FeedPorts ports, Ownership ownership) {
        this.ports = ports;
        this.ownership = ownership;
    }

    Ownership.Found of(List<CheckedFeedRow> rows, ChunkOwners kept) {
        Ownership.Found found = byRegister(rows, kept);
        ChunkOwners owners = found.owners();
        List<RowOwner> judged = ownership.judged(rows, owners.rows());
        return new Ownership.Found(
                new ChunkOwners(owners.registerEntry(), owners.changing(), judged, owners.linked()), found.about());
    }

    private Ownership.Found byRegister(List<CheckedFeedRow> rows, ChunkOwners kept) {
        if (ports.register().lastEntry() == kept.registerEntry()) {
            return new Ownership.Found(kept, Map.of());
        }
        Map<Uln, Cluster> now = ports.clusters().of(Ownership.agreeing(rows, kept.rows()));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isOpen(rows.get(i), kept.rows().get(i), kept, now)) {
                open.add(i);
            }
        }
        return open.isEmpty() ? new Ownership.Found(kept, Map.of()) : with(rows, kept, open);
    }

    /** Whoever agreed agrees still while the same numbers answer as one. */
    private static boolean isOpen(CheckedFeedRow row, RowOwner owner, ChunkOwners kept, Map<Uln, Cluster> now) {
        if (row.statement() == null || owner.whose() == Whose.NOT_ASKED) {
            return false;
        }
        Uln uln = row.statement().uln();
        return owner.whose() != Whose.AGREES || !kept.cluster(uln).equals(now.get(uln));
    }

    private Ownership.Found with(List<CheckedFeedRow> rows, ChunkOwners kept, List<Integer> open) {
        Ownership.Found found = ownership.of(open.stream().map(rows::get).toList());
        Map<Integer, Uln> about = new HashMap<>();
        List<RowOwner> owners = new ArrayList<>(kept.rows());
        for (int i = 0; i < open.size(); i++) {
            RowOwner before = owners.set(open.get(i), found.owners().rows().get(i));
            Uln other = found.about().get(i);
            if (other != null && before.whose() != Whose.NAMES_DIFFER) {
                about.put(open.get(i), other);
            }
        }
        Map<Uln, Cluster> linked = ownership.linked(Ownership.agreeing(rows, owners));
        return new Ownership.Found(
                new ChunkOwners(found.owners().registerEntry(), kept.changing(), owners, linked), about);
    }
}
