package org.learnerhub.domain.share;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.learner.Uln;

/** What learners share. All within the surrounding transaction. */
public interface Shares {

    /** The share that this hash opens, locked until the transaction ends: who opens and who revokes go one after the other. */
    Optional<Share> lockOpenedBy(String secretHash);

    /** As {@link #lockOpenedBy}, by its name. */
    Optional<Share> lock(String guid);

    /** Under any of these numbers, the newest first. */
    List<Share> of(Collection<Uln> numbers);

    /** @param sealed each face under the link's secret */
    void add(Share share, Map<Face, byte[]> sealed);

    /** In the place of the share of that name, its faces and its fate; the openings stay. */
    void replace(Share share, Map<Face, byte[]> sealed);

    /** Empty once it is gone. */
    Optional<byte[]> face(String guid, Face face);

    /** Sets what became of it. Whatever ends a link for good has its faces removed. */
    void settle(String guid, Share.Fate fate);

    void note(Opening opening);

    /** The newest first. */
    List<Opening> openings(String guid, int most);

    /** When each of these was last opened, those that never were left out. */
    Map<String, Instant> lastOpened(Collection<String> guids);

    /**
     * Removes faces of links that ended before this, some at a time.
     *
     * @return how many shares
     */
    int forgetEnded(Instant before, int most);
}
