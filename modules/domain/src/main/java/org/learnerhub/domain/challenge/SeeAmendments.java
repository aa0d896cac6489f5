package org.learnerhub.domain.challenge;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;
import org.learnerhub.domain.feed.amend.SeenAmendments;
import org.learnerhub.domain.feed.amend.SeenAmendments.Part;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.record.Fact;

/** Closes cases whose events were amended by a feed since, or by the answer to another case, and tells who raised them. */
public final class SeeAmendments {

    private static final int A_PAGE = 100;
    private static final Map<StatedValue, Part> PARTS = Map.of(
            StatedValue.ACHIEVED_GRADE, Part.GRADE,
            StatedValue.LANGUAGE_FOR_ASSESSMENT, Part.LANGUAGE,
            StatedValue.PROVIDER, Part.PROVIDER);

    private final ChallengePorts ports;
    private final SeenAmendments records;
    /** Nothing was amended while the count stands where it was looked at last. */
    private final AtomicLong seen = new AtomicLong(-1);

    public SeeAmendments(ChallengePorts ports, SeenAmendments records) {
        this.ports = ports;
        this.records = records;
    }

    /** Looks through what is open, where anything was said since this node looked last. */
    public void look() {
        long last = records.lastNumber();
        if (last == seen.get()) {
            return;
        }
        long above = 0;
        List<Challenge> page;
        do {
            page = ports.challenges().openAboutEvents(above, A_PAGE);
            for (Challenge one : page) {
                above = one.number();
                if (amendment(one).isPresent()) {
                    close(above);
                }
            }
        } while (page.size() == A_PAGE);
        seen.set(last);
    }

    private void close(long number) {
        ports.unitOfWork().run(() -> {
            Challenge before = ports.challenges().lock(number).orElseThrow();
            Optional<Fact> fact = before.isOpen() ? amendment(before) : Optional.empty();
            fact.ifPresent(by -> {
                Challenge after = before.plus(new ChallengeStep(
                        Kind.AMENDED,
                        ports.clock().instant(),
                        new Caller.InstitutionUser(by.key().sender(), "feed"),
                        words(by),
                        Long.toString(by.number())));
                ports.challenges().append(before, after);
                ports.told().outcome(after);
            });
        });
    }

    private static String words(Fact by) {
        long challenge = by.origin().challenge();
        return challenge == 0
                ? "Amended by job " + by.origin().batch() + ", row "
                        + by.origin().row() + "."
                : "Amended by the answer to " + Challenge.reference(challenge) + ".";
    }

    private Optional<Fact> amendment(Challenge one) {
        Claim claim = one.claim();
        Long event = claim.event();
        if (event != null) {
            return records.changed(event, claim.knownUpTo(), parts(claim));
        }
        String code = claim.supplied().get(StatedValue.ACCREDITATION_NUMBER);
        return code == null
                ? Optional.empty()
                : records.added(
                        ports.clusters()
                                .of(List.of(claim.uln()))
                                .getOrDefault(claim.uln(), Cluster.alone(claim.uln()))
                                .numbers(),
                        code,
                        claim.supplied().date(StatedValue.ACHIEVED_DATE),
                        claim.knownUpTo());
    }

    /** What was said to be otherwise has to change; where that is none of what a feed could change, anything will do. */
    private static Set<Part> parts(Claim claim) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (StatedValue value : claim.supplied().differingFrom(claim.original())) {
            Part part = PARTS.get(value);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }
}
