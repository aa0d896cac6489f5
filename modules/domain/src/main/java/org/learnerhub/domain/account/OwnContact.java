package org.learnerhub.domain.account;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.account.NotificationWish.Preference;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.single.ChangeContact;
import org.learnerhub.domain.registration.single.ContactAnswer;

/** Where a learner is reached, shown to the learner and changed by the learner: in the register, and by which way. */
public final class OwnContact {

    /** In characters. */
    public static final int LONGEST_TELEPHONE = 20;

    private final EnquiryPorts ports;
    private final ChangeContact register;
    private final NotificationWishes wishes;
    private final LearnerClusters clusters;
    private final InstantSource clock;

    public OwnContact(
            EnquiryPorts ports,
            ChangeContact register,
            NotificationWishes wishes,
            LearnerClusters clusters,
            InstantSource clock) {
        this.ports = ports;
        this.register = register;
        this.wishes = wishes;
        this.clusters = clusters;
        this.clock = clock;
    }

    /** Empty where the learner is no more. */
    public Optional<Held> show(Caller.Learner learner, String reason, String callId) {
        Justification by = new Justification(learner, reason, callId);
        return ports.unitOfWork()
                .get(() -> ports.gate().tell(by, Operation.OWN_CONTACT, learners -> {
                    Optional<Held> held = live(learners, learner.uln())
                            .map(one -> new Held(one, wish(one.uln()).orElse(null)));
                    Shown shown = held.map(OwnContact::shown).orElseGet(() -> Shown.words("nobody"));
                    return Told.of(
                            held,
                            shown,
                            held.map(one -> List.of(learner.uln(), one.learner().uln()).stream()
                                            .distinct()
                                            .toList())
                                    .orElse(List.of(learner.uln())));
                }));
    }

    private static Optional<RegisteredLearner> live(LearnerReading learners, Uln uln) {
        return Optional.ofNullable(learners.byUln(List.of(uln)).get(uln))
                .map(RegisteredLearner::currentUln)
                .flatMap(current ->
                        Optional.ofNullable(learners.byUln(List.of(current)).get(current)))
                .filter(one -> one.status() == LearnerStatus.LIVE);
    }

    private static Shown shown(Held held) {
        List<LearnerField> fields = ChangeContact.FIELDS.stream()
                .filter(held.learner().details()::has)
                .toList();
        Shown shown = Shown.words("shown").and(fields);
        return held.wish() == null
                ? shown
                : Shown.words("shown", "Notification").and(fields);
    }

    /** The last word of all numbers that answer as one. */
    private Optional<NotificationWish> wish(Uln live) {
        return clusters.of(List.of(live)).getOrDefault(live, Cluster.alone(live)).numbers().stream()
                .flatMap(number -> wishes.of(number).stream())
                .max(Comparator.comparing(NotificationWish::at));
    }

    /** What cannot be taken of what is said; the telephone by the wish of {@link Said}. */
    public Unfit unfit(Said said) {
        String telephone = said.telephone();
        boolean unfit = telephone != null
                && (telephone.length() > LONGEST_TELEPHONE || !telephone.matches("[+0-9 ().-]*[0-9][+0-9 ().-]*"));
        return new Unfit(
                register.unfit(said.details()),
                unfit,
                said.byEmail() && !said.details().has(LearnerField.EMAIL_ADDRESS));
    }

    /** Whether the postcode could not follow what is said. */
    public boolean keepsPostCode(Held held, Said said) {
        return register.keepsPostCode(held.learner(), said.details());
    }

    /** @throws RefusedException where {@link #unfit} says that something is, and REGISTER_BUSY */
    public ContactAnswer change(Justification by, Caller.Learner learner, int version, Said said) {
        return register.change(by, learner, version, said.details(), () -> saved(learner.uln(), said));
    }

    private boolean saved(Uln uln, Said said) {
        NotificationWish before = wish(uln).orElse(null);
        NotificationWish after = new NotificationWish(
                preference(before, said),
                said.byEmail() ? said.details().get(LearnerField.EMAIL_ADDRESS) : null,
                said.telephone(),
                null,
                clock.instant());
        if (before == null ? isNothing(after) : saysTheSame(before, after)) {
            return false;
        }
        wishes.save(uln, after);
        return true;
    }

    /** Who asked an institution for text messages keeps asking for them, unless e-mail is wanted or there is no number. */
    private static Preference preference(@Nullable NotificationWish before, Said said) {
        if (said.byEmail()) {
            return Preference.EMAIL;
        }
        boolean texts = before != null && before.preference() == Preference.SMS && said.telephone() != null;
        return texts ? Preference.SMS : Preference.NONE;
    }

    private static boolean isNothing(NotificationWish wish) {
        return wish.preference() == Preference.NONE && wish.phoneNumber() == null;
    }

    private static boolean saysTheSame(NotificationWish one, NotificationWish other) {
        return one.preference() == other.preference()
                && Objects.equals(one.emailAddress(), other.emailAddress())
                && Objects.equals(one.phoneNumber(), other.phoneNumber());
    }

    /** @param wish null where nobody ever said one */
    public record Held(RegisteredLearner learner, @Nullable NotificationWish wish) {}

    /**
     * What the learner says.
     *
     * @param details of {@link ChangeContact#FIELDS}; those that are not there shall say nothing
     * @param telephone null: none
     * @param byEmail whether to be told by e-mail how what the learner challenges goes on
     */
    public record Said(LearnerDetails details, @Nullable String telephone, boolean byEmail) {

        /** Hides what is said. */
        @Override
        public String toString() {
            return "Said";
        }
    }

    /**
     * What cannot be taken.
     *
     * @param fields of the register
     * @param emailMissing where e-mail is wanted
     */
    public record Unfit(Set<LearnerField> fields, boolean telephone, boolean emailMissing) {

        public boolean isEmpty() {
            return fields.isEmpty() && !telephone && !emailMissing;
        }
    }
}
