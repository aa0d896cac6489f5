package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever sees data of a learner on a page is in the audit trail before they see it, or sees nothing. */
class NotedLooksTest {

    private static final int OK = 200;

    /** People of the samples, in documents for everybody, and in examples of files. */
    private static final Pattern SAMPLES =
            Pattern.compile("/documents/.*|/developers/.*|/(college|awarding)/templates/.*");

    /** Shows the number that the reader has asked for in the same session, which was noted then. */
    private static final Set<String> OWN_WORDS = Set.of("/helpdesk/learners/{handle}/unmerge");

    private final PagesHub hub = PagesHub.shared();
    private final PageLooks looks = new PageLooks(hub);
    private final JdbcTemplate database = new JdbcTemplate(hub.core().store().dataSource());

    @Test
    void whatever_shows_data_of_learners_is_known_to_do_so() {
        Set<String> wrong = new TreeSet<>();
        for (PageAddress address : looks.pages()) {
            List<String> told = looks.told(looks.open(address).body());
            if (!told.isEmpty() && !looks.isPersonal(address) && !isElsewhere(address.pattern())) {
                wrong.add(address + " tells " + told);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isElsewhere(String pattern) {
        return SAMPLES.matcher(pattern).matches() || OWN_WORDS.contains(pattern);
    }

    @Test
    void each_look_is_noted() {
        assertThat(looks.personal()).hasSizeGreaterThan(40);
        Set<String> wrong = new TreeSet<>();
        for (PageAddress address : looks.personal()) {
            Supplier<HttpResponse<String>> look = looks.prepared(address);
            long before = entries();
            HttpResponse<String> answer = look.get();
            if (answer.statusCode() != OK) {
                wrong.add(address + " answers " + answer.statusCode());
            } else if (entries() <= before) {
                wrong.add(address + " is not noted");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private long entries() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from audit_entry", Long.class));
    }

    @Test
    void nothing_is_shown_that_cannot_be_noted_and_the_log_says_so_without_telling_of_anybody() {
        Set<String> wrong = new TreeSet<>();
        Map<PageAddress, Supplier<HttpResponse<String>>> prepared = new LinkedHashMap<>();
        looks.personal().forEach(address -> prepared.put(address, looks.prepared(address)));
        database.execute("alter table audit_entry add constraint audit_refused check (id < 0) nocheck");
        try (CapturedLog log = CapturedLog.open()) {
            prepared.forEach((address, look) -> {
                HttpResponse<String> answer = look.get();
                List<String> told = looks.told(answer.body());
                if (answer.statusCode() < 500 || !told.isEmpty()) {
                    wrong.add(address + " answers " + answer.statusCode() + " and tells " + told);
                }
            });
            assertThat(log.lines()).anyMatch(line -> line.contains("a page failed, call "));
            for (String line : log.lines()) {
                if (!looks.told(line).isEmpty()) {
                    wrong.add("log: " + line);
                }
            }
        } finally {
            database.execute("alter table audit_entry drop constraint audit_refused");
        }
        assertThat(wrong).isEmpty();
    }
}
