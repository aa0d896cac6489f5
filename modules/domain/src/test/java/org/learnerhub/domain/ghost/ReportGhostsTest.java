package org.learnerhub.domain.ghost;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.domain.ghost.Ghosts.ordinary;
import static org.learnerhub.domain.ghost.Ghosts.registered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SampleLearners;

class ReportGhostsTest {

    private static final Justification STAFF = new Justification(new Caller.Staff("desk.one"), "yearly look", "c-1");
    private static final Uln ORDINARY = SampleLearners.uln(1);
    private static final Uln GHOST = SampleLearners.uln(2);
    private static final Uln OTHER_GHOST = SampleLearners.uln(3);
    private static final GhostReport.Form XML = new GhostReport.Form(GhostReportWriter.Format.XML, "ghosts.xml");

    @TempDir
    private Path folder;

    private final InMemoryEnquiry enquiry = new InMemoryEnquiry();

    /** One who is real, and two with every reason to be looked at: one of the college, one of a school. */
    private static final List<ClaimedLearner> LEARNERS = List.of(
            ordinary().numbered(ORDINARY),
            ghost().numbered(GHOST),
            ghost().with(new Registration(Ghosts.SCHOOL, registered(400, 12).at(), 1, 1, 0))
                    .numbered(OTHER_GHOST),
            ghost().with(new Registration(null, registered(400, 12).at(), 1, 1, 0))
                    .numbered(SampleLearners.uln(4)));

    private static Ghosts ghost() {
        return ordinary().with(registered(400, 12)).sharing(new Sharing(40, 40), Sharing.ALONE);
    }

    /** Writes a line for each, and looks whether the trail has it by then. */
    private final class LineWriter implements GhostReportWriter {

        @Override
        public Draft begin(Format format, Path target, Head head) throws IOException {
            Files.writeString(target, "");
            return new Draft() {
                @Override
                public void suspect(Suspect suspect) throws IOException {
                    assertThat(subjects())
                            .contains(new AuditSubject.Learner(suspect.learner().uln()));
                    line(suspect.learner().uln().toString());
                }

                @Override
                public void finish(List<ProviderRate> rates, long looked, long reported) throws IOException {
                    line("of " + rates.stream().map(ProviderRate::provider).toList());
                }

                private void line(String text) throws IOException {
                    Files.writeString(target, Files.readString(target) + text + "\n");
                }

                @Override
                public void close() {}
            };
        }
    }

    private List<AuditSubject> subjects() {
        return enquiry.noted.all().stream().map(AuditEntry::subject).toList();
    }

    private ReportGhosts ghosts(ClaimedLearners learners) {
        ExchangePorts exchange = new InMemoryHub(folder).exchange();
        return new ReportGhosts(
                new ReportGhosts.Ports(
                        learners, new LineWriter(), enquiry.ports().gate(), exchange.signer(), exchange.vault()),
                new GhostSigns(SignWeights.ofThisBuild()),
                InstantSource.fixed(Ghosts.NOW));
    }

    private ReportGhosts ghosts() {
        return ghosts((most, page) -> {
            page.accept(LEARNERS.subList(0, 2));
            page.accept(LEARNERS.subList(2, 4));
        });
    }

    private static String text(GhostReport report) {
        try {
            return Files.readString(report.document()) + report.looked() + " " + report.reported();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoever_is_reported_is_noted_first_with_the_purpose_and_nothing_is_left_behind() throws IOException {
        String report =
                ghosts().tell(new GhostQuestion(null, 6), XML, STAFF, Operation.SHOW_GHOSTS, ReportGhostsTest::text);

        assertThat(report).isEqualTo("signed: " + GHOST + "\n" + OTHER_GHOST + "\nof [10099001, 10099002]\n3 2");
        assertThat(subjects())
                .containsExactly(
                        AuditSubject.NONE, new AuditSubject.Learner(GHOST), new AuditSubject.Learner(OTHER_GHOST));
        assertThat(enquiry.noted.all())
                .allSatisfy(entry -> assertThat(entry.purpose()).isEqualTo("yearly look"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void of_one_provider_only_whom_it_claims_is_told() {
        Ukprn school = Ghosts.SCHOOL;

        String report =
                ghosts().tell(new GhostQuestion(school, 6), XML, STAFF, Operation.SHOW_GHOSTS, ReportGhostsTest::text);

        assertThat(report).isEqualTo("signed: " + OTHER_GHOST + "\nof [10099002]\n1 1");
        assertThat(subjects())
                .containsExactly(new AuditSubject.Provider(school), new AuditSubject.Learner(OTHER_GHOST));
    }

    @Test
    void what_cannot_be_noted_is_not_told() {
        enquiry.noted.setFull(true);

        assertThatThrownBy(() ->
                        ghosts().tell(new GhostQuestion(null, 6), XML, STAFF, Operation.SHOW_GHOSTS, report -> report))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_detached_signature_names_the_file_as_an_address_can() {
        GhostReport.Form csv = new GhostReport.Form(GhostReportWriter.Format.CSV, "of one #1.csv");

        String signature = ghosts().tell(
                        new GhostQuestion(Ghosts.SCHOOL, 6), csv, STAFF, Operation.SHOW_GHOSTS, report -> {
                            assertThat(report.name()).isEqualTo("of one #1.csv");
                            return text(new GhostReport("", requireNonNull(report.signature()), null, 0, 0));
                        });

        assertThat(signature).startsWith("signature of of%20one%20%231.csv: " + OTHER_GHOST);
    }

    @Test
    void one_report_is_made_at_a_time() {
        ReportGhosts[] self = new ReportGhosts[1];
        self[0] = ghosts((most, page) -> assertThatThrownBy(() ->
                        self[0].tell(new GhostQuestion(null, 6), XML, STAFF, Operation.SHOW_GHOSTS, report -> report))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HUB-6190"));

        assertThat(self[0].tell(new GhostQuestion(null, 6), XML, STAFF, Operation.SHOW_GHOSTS, GhostReport::looked))
                .isZero();
        assertThat(self[0].tell(new GhostQuestion(null, 6), XML, STAFF, Operation.SHOW_GHOSTS, GhostReport::looked))
                .isZero();
    }

    @Test
    void no_institution_that_sends_learners_or_results_is_told() {
        for (Role role : Role.values()) {
            Call call = new Call(institution(role), "R. Registrar", "c-1");
            if (role == Role.OVERSIGHT) {
                assertThat(call.to(Operation.REPORT_GHOSTS, "x").reason()).endsWith("x");
            } else {
                assertThatThrownBy(() -> call.to(Operation.REPORT_GHOSTS, "x")).isInstanceOf(RefusedException.class);
            }
        }
        assertThatThrownBy(() -> institution(Role.OVERSIGHT, Role.AWARDING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ghosts().tell(
                                new GhostQuestion(null, 6), XML, STAFF, Operation.REPORT_GHOSTS, report -> report))
                .isInstanceOf(RefusedException.class);
    }

    private static Institution institution(Role... roles) {
        return new Institution(new Ukprn("10099099"), null, "x", Set.of(roles), "", null, null);
    }

    @Test
    void a_minimum_is_a_number_of_bits() {
        for (double none : new double[] {0.9, 101, Double.NaN, -5}) {
            assertThatThrownBy(() -> new GhostQuestion(null, none))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("MinWeight");
        }
    }
}
