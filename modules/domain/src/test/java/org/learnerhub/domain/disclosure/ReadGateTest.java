package org.learnerhub.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.memory.InMemoryEnquiry.AWARDING_BODY;
import static org.learnerhub.domain.memory.InMemoryEnquiry.COLLEGE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.DetailsReason;
import org.learnerhub.domain.enquiry.ShowRegisteredDetails;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.RefusedException;

class ReadGateTest {

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final Uln uln = hub.put(1, People.person(1));

    private boolean look(Justification by, Operation operation) {
        return hub.ports().gate().tell(by, operation, learners -> {
            assertThat(hub.noted.all()).isEmpty();
            boolean found = !learners.byUln(List.of(uln)).isEmpty();
            return Told.of(found, Shown.words("found"), found ? List.of(uln) : List.of());
        });
    }

    @Test
    void what_is_looked_up_is_told_after_it_was_noted() {
        assertThat(look(COLLEGE.to(Operation.VERIFY, "a look"), Operation.VERIFY))
                .isTrue();

        assertThat(hub.noted.all()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(new AuditSubject.Learner(uln));
            assertThat(entry.caller()).isEqualTo(COLLEGE.caller());
            assertThat(entry.operation()).isEqualTo("verifyLearner");
            assertThat(entry.purpose()).isEqualTo("asked through a SOAP service: a look");
        });
    }

    @Test
    void an_operation_of_staff_is_not_for_institutions_nor_the_other_way_round() {
        Justification staff = new Justification(new Caller.Staff("desk.one"), "called", "c-1");

        assertThatThrownBy(() -> look(COLLEGE.to(Operation.VERIFY, "a look"), Operation.SHOW_LEARNER))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HUB-2003");
        assertThatThrownBy(() -> look(staff, Operation.VERIFY)).isInstanceOf(RefusedException.class);
        assertThat(look(staff, Operation.SHOW_LEARNER)).isTrue();
    }

    @Test
    void a_right_that_a_role_does_not_give_is_missing_inside_too() {
        DetailsReason reason = new DetailsReason(DetailsReason.User.ORG, DetailsReason.Contact.TEL);
        ShowRegisteredDetails details = new ShowRegisteredDetails(hub.ports(), hub.matcher, hub.clock);

        assertThatThrownBy(() ->
                        details.show(AWARDING_BODY, Operation.GET_DETAILS, reason, Optional.of(uln), People.person(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HUB-2003");
        assertThat(hub.noted.all()).isEmpty();
    }
}
