package org.learnerhub.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.PREVIOUS_FAMILY_NAME;
import static org.learnerhub.domain.memory.InMemoryEnquiry.COLLEGE;
import static org.learnerhub.domain.memory.InMemoryEnquiry.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.enquiry.Verification.Outcome;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.RefusedException;

class VerifyLearnerTest {

    private static final LearnerDetails ODALYS = names("Odalys", "Quillfeather")
            .with(PREVIOUS_FAMILY_NAME, "Pennyroyal")
            .with(DATE_OF_BIRTH, "2008-03-31")
            .with(GENDER, "2");

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final VerifyLearner verify = new VerifyLearner(hub.ports(), hub.matcher, hub.clock);
    private final Uln uln = hub.put(1, ODALYS);

    private Verification verify(LearnerDetails sent) {
        return verify.verify(COLLEGE, Optional.of(uln), sent);
    }

    @ParameterizedTest
    @CsvSource({
        "odalys, QUILLFEATHER, , , MATCH, ''",
        "Odalys, Quillfeather, 2008-03-31, 2, MATCH, ''",
        "Odalys, Quillfeather, 2008-03-31, 0, MATCH, ''",
        "Odalis, Quillfeather, 2008-03-31, 2, SIMILAR, '1 2 3'",
        "Odalys, Pennyroyal, , , SIMILAR, '4 5'",
        "Quillfeather, Odalys, , , SIMILAR, '1 3 5 6'",
        "Odalys, Fictive, , , DIFFERENT, '4 5 6'",
        "Tamsin, Fictive, , , DIFFERENT, '1 2 3 4 5 6'",
        "Odalys, Quillfeather, 2008-03-30, , DIFFERENT, '7'",
        "Odalys, Quillfeather, , 1, DIFFERENT, '8'",
        "Odalis, Quillfeather, 2008-03-30, 1, DIFFERENT, '1 2 3 7 8'"
    })
    void what_does_not_agree_is_flagged(
            String given, String family, String born, String gender, Outcome outcome, String flags) {
        Verification verification =
                verify(names(given, family).with(DATE_OF_BIRTH, born).with(GENDER, gender));

        assertThat(verification.outcome()).isEqualTo(outcome);
        assertThat(verification.flags().stream()
                        .map(flag -> flag.name().substring(3))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(flags);
        assertThat(verification.learner() == null).isEqualTo(outcome == Outcome.DIFFERENT);
        assertThat(hub.noted.all())
                .extracting(entry -> entry.shown().words().get(0))
                .containsExactly(outcome.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void nobodys_number_and_that_of_a_deleted_learner_are_unknown() {
        hub.register.putStatus(uln, LearnerStatus.DELETED, null);

        assertThat(verify(ODALYS).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verify.verify(COLLEGE, Optional.empty(), ODALYS).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_merged_learner_is_known_by_the_names_of_either_record() {
        Uln master = hub.put(2, ODALYS.with(FAMILY_NAME, "Fictive"));
        hub.merge(uln, master);

        for (String family : List.of("Fictive", "Quillfeather")) {
            Verification verification = verify(names("Odalys", family));
            assertThat(verification.outcome()).isEqualTo(Outcome.MATCH);
            assertThat(verification.linked()).isTrue();
            assertThat(verification.learner())
                    .isNotNull()
                    .satisfies(one -> assertThat(one.uln()).isEqualTo(master));
        }
    }

    @Test
    void many_numbers_are_answered_in_their_order() {
        Uln master = hub.put(2, People.person(2));
        hub.merge(uln, master);
        List<String> asked = List.of("1234567890", uln.toString(), master.toString(), uln.toString());

        List<RetrievedUln> answer = new RetrieveUlns(hub.ports()).retrieve(COLLEGE, asked);

        assertThat(answer).extracting(RetrievedUln::asked).isEqualTo(asked);
        assertThat(answer).extracting(RetrievedUln::linked).containsExactly(false, true, false, true);
        assertThat(answer.get(0).learner()).isNull();
        assertThat(answer.get(1)).isEqualTo(new RetrievedUln(uln.toString(), true, hub.register.byUln(master)));
        assertThat(hub.noted.all()).extracting(AuditEntry::subject).containsExactly(new AuditSubject.Learner(master));
    }

    @Test
    void numbers_are_retrieved_by_the_two_hundred() {
        RetrieveUlns retrieve = new RetrieveUlns(hub.ports());
        List<String> many = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> People.uln(number).toString())
                .toList();

        assertThat(retrieve.retrieve(COLLEGE, many.subList(0, 200))).hasSize(200);
        for (List<String> wrong : List.of(many, List.<String>of(), List.of("0123456789"), List.of("123"))) {
            assertThatThrownBy(() -> retrieve.retrieve(COLLEGE, wrong)).isInstanceOf(RefusedException.class);
        }
    }
}
