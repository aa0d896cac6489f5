package org.learnerhub.store.share;

import static org.learnerhub.testkit.SampleLearners.uln;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.domain.share.Share;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.record.SampleEvents;

/** A learner with results and courses, and what is shared of them. */
abstract class SharedRecord {

    static final ShareTerms TERMS = terms(null);

    StoreUnderTest stored;
    SharingNode node;

    abstract StoreUnderTest emptyStore();

    /** Learner 1 has a final result, a provisional one, a failed one, and courses: completed and going on. */
    @BeforeEach
    void open() {
        stored = emptyStore();
        node = new SharingNode(stored);
        node.register(4);
        node.events(
                result(1, "601/4505/1", "A", false),
                result(2, "601/4505/2", "B", true),
                result(3, "601/4505/3", "U", false),
                course(4, "60145054", EventContent.Status.COMPLETED, "1"),
                course(5, "60145055", EventContent.Status.CONTINUING, null));
    }

    static ShareTerms terms(@Nullable String pin) {
        return new ShareTerms("Example Bakery", "an application", null, pin, null, null);
    }

    static Fact result(long number, String code, String grade, boolean provisional) {
        return SampleEvents.first(
                number,
                uln(1),
                SampleEvents.AWARDING,
                new EventContent.Achievement(code, SampleEvents.DAY, null, grade, null, provisional));
    }

    private static Fact course(long number, String code, EventContent.Status status, @Nullable String outcome) {
        return SampleEvents.first(
                number,
                uln(1),
                SampleEvents.COLLEGE,
                new EventContent.Participation(
                        code,
                        null,
                        SampleEvents.COLLEGE,
                        SampleEvents.DAY,
                        null,
                        null,
                        status,
                        outcome,
                        EventContent.Source.ILR,
                        null));
    }

    MakeShare.Made made(Choice choice, ShareTerms terms) {
        return node.make(1, choice, terms).orThrow();
    }

    Opened open(MakeShare.Made made, @Nullable Face face) {
        return node.attempt(made.secret().text(), null, null, face);
    }

    Share.State state(MakeShare.Made made) {
        return node.shares(1).stream()
                .filter(seen -> seen.share().guid().equals(made.share().guid()))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
