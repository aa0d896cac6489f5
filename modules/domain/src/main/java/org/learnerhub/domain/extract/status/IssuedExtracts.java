package org.learnerhub.domain.extract.status;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;

/**
 * The issued extracts and how they stand. Each newly issued one is unchecked until somebody has compared it with the record
 * once after its issue was committed: what happened to the record while it was made is not missed then.
 */
public interface IssuedExtracts {

    Optional<KeptExtract> find(String id);

    /** Those on which this number is printed, or for which it answered, newest first. */
    List<KeptExtract> of(Uln uln);

    /**
     * From now on the extract stands so, unless it was withdrawn before.
     *
     * @return whether that is news
     */
    boolean stands(String id, Standing standing, Instant since);

    /** Valid ones that nobody compared with the record yet, oldest first. */
    List<KeptExtract> unchecked(int most);

    void checked(Collection<String> ids);

    /** Valid ones with an entry of one of these events. */
    List<KeptExtract> ofEvents(Collection<Long> events);

    /** Valid ones for which one of these numbers answered when they were issued. */
    List<KeptExtract> ofLearners(Collection<Uln> live);

    /** Up to which number of the record's count extracts were compared. */
    long comparedUpTo();

    /** Never goes back. */
    void comparedUpTo(long number);

    /** How many status lists there are; they count from 1. */
    int lists();

    /** What stands in a list other than {@link Standing#VALID}, by index. */
    Map<Integer, Standing> notValid(int list);
}
