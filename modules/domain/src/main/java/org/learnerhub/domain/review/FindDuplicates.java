package org.learnerhub.domain.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * Finds learners of the register who may be one person. Walks all live learners in order of entry and compares each with
 * those who share a key and entered before, so that each pair is met once; a page is one transaction. Of one learner at
 * most the twenty likeliest earlier ones become cases. Nothing in the register changes.
 */
public final class FindDuplicates {

    /** Learners searched at once. */
    public static final int PAGE = 1_000;

    private final RegisterPages pages;
    private final DuplicatePass pass;
    private final EarlierLearners earlier;
    private final RowMatcher matcher;
    private final InstantSource clock;

    public FindDuplicates(
            RegisterPages pages, LearnerRegister register, DuplicatePass pass, MatchModel model, InstantSource clock) {
        this.pages = pages;
        this.pass = pass;
        this.clock = clock;
        earlier = new EarlierLearners(register);
        matcher = new RowMatcher(earlier, model, MatchPolicy.SCORED);
    }

    /** Goes on where the last search stopped; after a finished one from the beginning. */
    public DuplicateCounts goOn(long mostLearners, Consumer<DuplicateCounts> afterPage) {
        return search(pass.position(), mostLearners, afterPage);
    }

    /** Starts with this entry; what came before it is not searched. */
    public DuplicateCounts startAt(long entry, long mostLearners, Consumer<DuplicateCounts> afterPage) {
        return search(entry - 1, mostLearners, afterPage);
    }

    private DuplicateCounts search(long position, long mostLearners, Consumer<DuplicateCounts> afterPage) {
        DuplicateCounts counts = DuplicateCounts.startingAfter(position);
        while (counts.learners() < mostLearners) {
            int most = (int) Math.min(PAGE, mostLearners - counts.learners());
            List<RegisteredLearner> page = pages.after(counts.position(), most);
            boolean last = page.size() < most;
            counts = search(page, counts, last);
            afterPage.accept(counts);
            if (last) {
                return counts.atTheEnd();
            }
        }
        return counts;
    }

    private DuplicateCounts search(List<RegisteredLearner> page, DuplicateCounts counts, boolean last) {
        List<ReviewSubject> found = new ArrayList<>();
        long strong = 0;
        earlier.look(page);
        for (RegisteredLearner learner : page) {
            for (ScoredCandidate other : alike(learner)) {
                found.add(ReviewSubject.duplicate(other.entry(), learner.entry(), other.total()));
                strong += matcher.decide(List.of(other)) instanceof MatchOutcome.Exact ? 1 : 0;
            }
        }
        long reached =
                page.isEmpty() ? counts.position() : page.get(page.size() - 1).entry();
        int opened = pass.keep(found, last ? 0 : reached, clock.instant());
        return counts.page(page.size(), reached, strong, found.size() - strong, opened);
    }

    private List<ScoredCandidate> alike(RegisteredLearner learner) {
        earlier.before(learner.entry());
        return matcher.candidates(List.of(learner.details()), 0, learner.entry())
                .get(0)
                .candidates();
    }
}
