package org.learnerhub.store.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/** What the register said of a chunk; all of it is one element. */
final class ChunkOwnersFormat implements ElementFormat<ChunkOwners> {

    private static final List<RowOwner.Whose> WHOSE = List.of(RowOwner.Whose.values());

    @Override
    public void write(ChunkOwners owners, ChunkOutput output) {
        output.number(owners.registerEntry());
        output.number(owners.changing());
        output.number(owners.rows().size());
        for (RowOwner row : owners.rows()) {
            FeedFinding rule = row.rule();
            output.constant(row.whose());
            output.flag(rule != null);
            if (rule != null) {
                FeedValues.finding(rule, output);
            }
        }
        output.number(owners.linked().size());
        owners.linked().forEach((uln, cluster) -> {
            output.number(uln.number());
            output.number(cluster.live().number());
            output.number(cluster.numbers().size());
            cluster.numbers().forEach(number -> output.number(number.number()));
        });
    }

    @Override
    public ChunkOwners read(ChunkInput input) {
        long registerEntry = input.longNumber();
        int changing = input.number();
        List<RowOwner> rows = new ArrayList<>();
        for (int left = input.number(); left > 0; left--) {
            RowOwner.Whose whose = input.constant(WHOSE);
            rows.add(new RowOwner(whose, input.flag() ? FeedValues.finding(input) : null));
        }
        Map<Uln, Cluster> linked = new HashMap<>();
        for (int left = input.number(); left > 0; left--) {
            Uln uln = new Uln(input.longNumber());
            linked.put(uln, cluster(input));
        }
        return new ChunkOwners(registerEntry, changing, List.copyOf(rows), Map.copyOf(linked));
    }

    private static Cluster cluster(ChunkInput input) {
        Uln live = new Uln(input.longNumber());
        List<Uln> numbers = new ArrayList<>();
        for (int left = input.number(); left > 0; left--) {
            numbers.add(new Uln(input.longNumber()));
        }
        return new Cluster(live, List.copyOf(numbers));
    }
}
