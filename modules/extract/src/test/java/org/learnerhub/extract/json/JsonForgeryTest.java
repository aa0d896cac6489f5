package org.learnerhub.extract.json;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.extract.forgery.Forgery;

/** Each forgery or damage of each JSON face gets its verdict, and nothing of it is believed. */
class JsonForgeryTest {

    private static final JsonForgeryTable TABLE = new JsonForgeryTable();

    static List<Forgery> forgeries() {
        return TABLE.forgeries().all();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forgery_has_its_verdict(Forgery forgery) throws Exception {
        forgery.require(TABLE.examination());
    }
}
