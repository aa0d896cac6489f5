package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.intake.SetAside;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.provider.Ukprn;

/** What every {@link SetAsideFiles} must do. */
public abstract class SetAsideFilesContract {

    private static final Ukprn ONE = new Ukprn("10099001");
    private static final Ukprn OTHER = new Ukprn("10099002");
    private static final SetAside LINK = new SetAside(ONE, "b 😀.csv", "(dev=1,ino=2)", "HUB-1030");

    private SetAsideFiles files;

    /** The adapter over an empty database. */
    protected abstract SetAsideFiles fresh();

    @BeforeEach
    void openAdapter() {
        files = fresh();
    }

    @Test
    void what_is_put_is_found_by_its_institution_and_name() {
        files.put(LINK);

        assertThat(files.find(ONE, LINK.name())).contains(LINK);
        assertThat(files.find(OTHER, LINK.name())).isEmpty();
        assertThat(files.find(ONE, "B 😀.csv")).isEmpty();
    }

    @Test
    void a_name_holds_one_thing_the_last() {
        SetAside pipe = new SetAside(ONE, LINK.name(), "(dev=1,ino=3)", "HUB-1031");
        files.put(LINK);
        files.put(pipe);
        files.put(pipe);

        assertThat(files.of(ONE)).containsExactly(pipe);
    }

    @Test
    void an_institution_s_come_by_name_and_go_one_by_one() {
        SetAside another = new SetAside(ONE, "a.csv", "", "HUB-1034");
        files.put(LINK);
        files.put(another);
        files.put(new SetAside(OTHER, "a.csv", "", "HUB-1034"));

        assertThat(files.of(ONE)).containsExactly(another, LINK);
        files.remove(ONE, "a.csv");
        files.remove(ONE, "a.csv");
        assertThat(files.of(ONE)).containsExactly(LINK);
        assertThat(files.of(OTHER)).hasSize(1);
    }
}
