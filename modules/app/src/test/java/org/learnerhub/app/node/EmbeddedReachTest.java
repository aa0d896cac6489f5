package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EmbeddedReachTest {

    @Test
    void whoever_comes_near_the_end_is_warned_with_the_way_out() {
        AtomicLong learners = new AtomicLong(149_999);
        try (EmbeddedReach reach = EmbeddedReach.watch(learners::get)) {
            assertThat(reach.warning()).isEmpty();
            learners.set(150_000);
            assertThat(reach.warning())
                    .hasValueSatisfying(text -> assertThat(text)
                            .startsWith("the register has 150,000 learners")
                            .contains("for up to 200,000", "./hub move --to", "docs/moving.md"));
        }
    }

    @Test
    void another_database_has_no_such_end() {
        try (EmbeddedReach reach = EmbeddedReach.none()) {
            assertThat(reach.warning()).isEmpty();
        }
    }

    @Test
    void the_documents_name_the_same_end() throws IOException {
        Path root = Path.of(System.getProperty("hub.root"));
        String end = String.format(Locale.ROOT, "%,d learners", EmbeddedReach.LEARNERS);
        for (String document :
                new String[] {"README.md", "docs/moving.md", "docs/operations.md", "docs/performance.md"}) {
            assertThat(Files.readString(root.resolve(document))).as(document).contains(end);
        }
    }
}
