package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftAloneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$night.xlsx",
                "Thumbs.db",
                "THUMBS.DB",
                ".DS_Store",
                "desktop.ini",
                "._night.csv",
                ".night.csv",
                "night.csv~",
                "night.csv.part",
                "night.TMP",
                "night.filepart",
                "night.csv.crdownload",
                "n.partial"
            })
    void files_on_their_way_and_rubbish_of_programs_are_no_batches(String name) {
        assertThat(LeftAlone.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"night.csv", "-night.csv", "thumbs.db.csv", "part", "~night.csv", "my.desktop.ini"})
    void others_are(String name) {
        assertThat(LeftAlone.is(name)).isFalse();
    }
}
