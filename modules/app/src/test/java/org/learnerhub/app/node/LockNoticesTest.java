package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LockNoticesTest {

    private static final String COLLEGE = "10099991";
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Logger log = (Logger) LoggerFactory.getLogger(LockNotices.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final LockNotices notices = new LockNotices();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    @Test
    void a_lock_is_told_with_institution_address_and_time() {
        notices.note("institution " + COLLEGE, "198.51.100.7", Duration.ofSeconds(4), NOW);

        assertThat(told())
                .containsExactly("WARN wrong passwords for institution 10099991 from 198.51.100.7:"
                        + " that address is locked for 4 s");
    }

    @Test
    void many_locks_at_once_are_told_in_ten_lines_and_a_number() {
        for (int i = 0; i < 25; i++) {
            notices.note("institution " + COLLEGE, "198.51.100." + i, Duration.ofSeconds(1), NOW.plusSeconds(i));
        }
        assertThat(told()).hasSize(10);

        notices.note("institution " + COLLEGE, "198.51.100.99", Duration.ofSeconds(1), NOW.plusSeconds(60));

        assertThat(told()).hasSize(12);
        assertThat(told().get(10)).isEqualTo("WARN wrong passwords: 15 more locks were not written down here");
        assertThat(told().get(11)).contains("198.51.100.99");
    }

    private List<String> told() {
        return lines.list.stream()
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }
}
