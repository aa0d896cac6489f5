package org.learnerhub.domain.enquiry;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Shows one learner's record to whoever knows number and all five key fields (contract 1.2 and 7). Gender 0 and 9 and the
 * postcode ZZ99 9ZZ are unknown and contradict nothing. Who opted out of sharing is not shown, whoever asks.
 */
public final class ShowRecord {

    private static final Set<HubCode> NO_MATTER = Set.of(LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.TEST_DATA);
    private static final String NO_POST_CODE = "ZZ999ZZ";

    private final EnquiryPorts ports;
    private final RowMatcher matcher;
    private final UlnHolders holders;
    private final InstantSource clock;

    /** @param matcher a strict one */
    public ShowRecord(EnquiryPorts ports, RowMatcher matcher, InstantSource clock) {
        this.ports = ports;
        this.matcher = matcher;
        LearnerRegister register = ports.register();
        holders = new UlnHolders(register, matcher);
        this.clock = clock;
    }

    /**
     * @param uln empty where it cannot be anybody's
     * @param sent the five key fields
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where one of the five is missing or has the wrong format
     */
    public RecordAnswer show(Asker asker, RecordReason reason, Optional<Uln> uln, LearnerDetails sent) {
        LearnerDetails person = SentDetails.checked(sent, clock.instant(), LearnerField.KEY_FIELDS, NO_MATTER);
        Optional<UlnHolders.Holder> tried = uln.flatMap(holders::find);
        RecordAnswer answer = tried.filter(held -> held.records().stream().anyMatch(record -> isPerson(person, record)))
                .map(ShowRecord::answer)
                .orElse(new RecordAnswer(RecordAnswer.Outcome.NOBODY, null));
        note(asker, reason, answer, tried);
        return answer;
    }

    private static RecordAnswer answer(UlnHolders.Holder holder) {
        RegisteredLearner learner = holder.current();
        if ("2".equals(learner.details().get(LearnerField.ABILITY_TO_SHARE))) {
            return new RecordAnswer(RecordAnswer.Outcome.NOT_SHARED, null);
        }
        return new RecordAnswer(holder.isLinked() ? RecordAnswer.Outcome.LINKED : RecordAnswer.Outcome.SHOWN, learner);
    }

    private boolean isPerson(LearnerDetails person, RegisteredLearner learner) {
        LearnerDetails stored = learner.details();
        LearnerDetails known = person;
        if (isUnknownGender(person) || isUnknownGender(stored)) {
            known = known.with(LearnerField.GENDER, stored.get(LearnerField.GENDER));
        }
        if (isUnknownPostCode(person) || isUnknownPostCode(stored)) {
            known = known.with(LearnerField.POST_CODE, stored.get(LearnerField.POST_CODE));
        }
        ScoredCandidate scored = matcher.score(known, learner, EnumSet.noneOf(KeyKind.class));
        return scored != null && scored.fiveFieldsEqual();
    }

    private static boolean isUnknownGender(LearnerDetails details) {
        String gender = details.text(LearnerField.GENDER);
        return !gender.equals("1") && !gender.equals("2");
    }

    private static boolean isUnknownPostCode(LearnerDetails details) {
        String postCode = details.text(LearnerField.POST_CODE).replace(" ", "");
        return postCode.isEmpty() || postCode.equalsIgnoreCase(NO_POST_CODE);
    }

    /** @param tried whose number was given, whatever else was known of them */
    private void note(Asker asker, RecordReason reason, RecordAnswer answer, Optional<UlnHolders.Holder> tried) {
        String asked = "UserType " + reason.user() + ", LNRContactType " + reason.contact();
        String outcome = String.join(
                "-",
                answer.outcome().name(),
                "FOR",
                reason.user().name(),
                reason.contact().name());
        Disclosure.Shown shown = answer.learner() == null ? Disclosure.Shown.NOTHING : Disclosure.Shown.RECORD;
        List<Uln> about = tried.stream().map(held -> held.current().uln()).toList();
        ports.unitOfWork()
                .run(() -> ports.disclosures()
                        .note(new Disclosure(asker, "getLearnerRecord", asked, outcome, shown, about)));
    }
}
