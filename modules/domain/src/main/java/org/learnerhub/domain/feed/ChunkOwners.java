package org.learnerhub.domain.feed;

import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;

/**
 * What the register said of a chunk's rows.
 *
 * @param registerEntry the register's last number before it was asked: what it says since may be otherwise
 * @param changing how many rows update or withdraw something, by their own word
 * @param rows in their order
 * @param linked of the numbers that agreeing rows name those that answer as one with others; who is alone is left out
 */
public record ChunkOwners(long registerEntry, int changing, List<RowOwner> rows, Map<Uln, Cluster> linked) {

    /** Of a number that an agreeing row names. */
    public Cluster cluster(Uln uln) {
        Cluster cluster = linked.get(uln);
        return cluster == null ? Cluster.alone(uln) : cluster;
    }
}
