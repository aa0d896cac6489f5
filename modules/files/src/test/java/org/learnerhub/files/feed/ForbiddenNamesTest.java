package org.learnerhub.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.feed.FeedLayout;

class ForbiddenNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEN",
                "SEN_Support",
                "SENCode",
                "SEN unit indicator",
                "SEN primary",
                "PrimarySENType",
                "Has-SEN",
                "HighNeedsStudent",
                "Resourced Provision",
                "FSM6",
                "LLDDHealthProb",
                "Exclusion start"
            })
    void a_column_of_what_has_no_place_in_a_record_is_known_by_its_name(String name) {
        assertThat(ForbiddenNames.has(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Absence code", "Presentation", "Licence support", "Sender", "Essential skills", "Centre"})
    void a_name_that_only_sounds_like_it_is_not(String name) {
        assertThat(ForbiddenNames.has(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Achievement", "Participation"})
    void no_column_of_a_feed_is_forbidden(String layout) {
        FeedLayout feed = FeedLayout.valueOf(layout.substring(0, 3).toUpperCase(java.util.Locale.ROOT));
        assertThat(feed.fields()).noneMatch(field -> ForbiddenNames.has(field.fileName()));
    }
}
