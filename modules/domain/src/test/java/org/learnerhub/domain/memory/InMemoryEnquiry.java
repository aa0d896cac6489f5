package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.disclosure.LearnerSources;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SettableClock;

/** A register in memory with everything around it that single learners are asked by. */
public final class InMemoryEnquiry {

    public static final Call COLLEGE = call("10099991", Role.LEARNER_REGISTRATION);
    public static final Call OTHER_COLLEGE = call("10099992", Role.LEARNER_REGISTRATION);
    public static final Call AWARDING_BODY = call("10099993", Role.AWARDING);

    public final SettableClock clock = new SettableClock();
    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final InMemoryRegister register = new InMemoryRegister(transactions);
    public final InMemoryAudit noted = new InMemoryAudit(transactions);
    public final RowMatcher matcher = new RowMatcher(register, MatchModel.standard());

    private final Map<Uln, List<Uln>> merged = new HashMap<>();

    private final EnquiryPorts ports;

    public InMemoryEnquiry() {
        ports = ports(new Finds());
    }

    public EnquiryPorts ports() {
        return ports;
    }

    private EnquiryPorts ports(RecentFinds finds) {
        LearnerSources sources = new LearnerSources(
                register,
                new Facts(),
                Unasked.port(LearnerVersions.class),
                Unasked.port(LearnerStandings.class),
                Unasked.port(RegisterPages.class));
        return new EnquiryPorts(transactions, register, new ReadGate(sources, noted, clock), finds, (told, find) -> {
            noted.append(told);
            finds.note(find.institution(), find.fingerprint(), find.find());
        });
    }

    public void failToNote() {
        noted.setFull(true);
    }

    /** An invented person, see {@link People}, with the number given. */
    public Uln put(int number, LearnerDetails details) {
        return register.put(People.uln(number), details).uln();
    }

    public void merge(Uln uln, Uln master) {
        register.putStatus(uln, LearnerStatus.MERGED, master);
        merged.computeIfAbsent(master, one -> new ArrayList<>()).add(uln);
    }

    /** The two names. */
    public static LearnerDetails names(String given, String family) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, given)
                .set(LearnerField.FAMILY_NAME, family)
                .build();
    }

    private static Call call(String ukprn, Role right) {
        return new Call(
                new Institution(new Ukprn(ukprn), null, "Invented " + ukprn, Set.of(right), "", null, null),
                "Pat Example",
                "call-1");
    }

    private final class Facts implements LearnerFacts {

        @Override
        public FoundByKeys havingKeys(long[] keys) {
            LearnerRegister.KeyHits hits = register.findByKeys(keys, 0, LearnerRegister.NOW);
            return new FoundByKeys(
                    hits,
                    of(hits.learners().values().stream()
                            .map(RegisteredLearner::uln)
                            .toList()));
        }

        @Override
        public Map<Uln, LearnerFacts.Facts> of(Collection<Uln> ulns) {
            Map<Uln, LearnerFacts.Facts> facts = new HashMap<>();
            register.findByUln(ulns)
                    .forEach((uln, learner) -> facts.put(
                            uln,
                            new LearnerFacts.Facts(
                                    learner, Instant.EPOCH, SettableClock.START, merged.getOrDefault(uln, List.of()))));
            return facts;
        }
    }

    private static final class Finds implements RecentFinds {

        private final Map<String, RecentFind> finds = new HashMap<>();

        @Override
        public void note(Ukprn institution, String fingerprint, RecentFind find) {
            finds.put(institution + " " + fingerprint, find);
        }

        @Override
        public Optional<RecentFind> last(Ukprn institution, String fingerprint) {
            return Optional.ofNullable(finds.get(institution + " " + fingerprint));
        }

        @Override
        public void forgetBefore(Instant time) {
            finds.values().removeIf(find -> find.at().isBefore(time));
        }
    }
}
