package org.learnerhub.domain.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.extract.StatusPlace;

class OwnStatusListsTest {

    private final OwnStatusLists lists = new OwnStatusLists(
            new ListsOnly(Map.of(7, Standing.WITHDRAWN, 8, Standing.SUPERSEDED), new ArrayList<>()),
            "https://hub.example.org");

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org/status/1, 6, Valid",
        "https://hub.example.org/status/1, 7, Withdrawn",
        "https://hub.example.org/status/1, 8, Replaced",
        "https://hub.example.org/status/1, 131072, Unknown",
        "https://hub.example.org/status/01, 6, Unknown",
        "https://hub.example.org/status/1/token, 6, Unknown",
        "https://hub.example.org.evil.example/status/1, 6, Unknown",
        "http://hub.example.org/status/1, 6, Unknown"
    })
    void a_hub_knows_its_own_lists_and_no_others(String list, long index, String status) {
        assertThat(lists.of(new StatusPlace(list, index)).getClass().getSimpleName())
                .isEqualTo(status);
    }
}
