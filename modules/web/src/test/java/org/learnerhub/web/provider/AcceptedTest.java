package org.learnerhub.web.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.problem.RefusedException;

class AcceptedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/x-ndjson | NDJSON
                    application/json, application/x-ndjson | NDJSON
                    application/x-ndjson;q=0.1, */* | NDJSON
                    application/x-ndjson;q=0, */* | JSON
                    */* | JSON
                    application/* | JSON
                    text/* | CSV
                    text/csv, application/json;q=0.9 | CSV
                    text/csv;q=0.2, application/json;q=0.1, */*;q=0 | CSV
                    text/csv, application/json | JSON
                    text/html, */*;q=0.8 | JSON
                    */*;q=0.9, application/json;q=0.1, text/csv;q=0.5 | CSV
                    """)
    void a_form_is_chosen_by_what_is_accepted(String accept, Accepted form) {
        assertThat(Accepted.orNdjson(request(accept))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/json;q=0", "no type"})
    void what_is_not_offered_is_refused(String accept) {
        assertThatThrownBy(() -> Accepted.orNdjson(request(accept)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("HUB-7086");
    }

    @Test
    void who_says_nothing_gets_json() {
        assertThat(Accepted.orNdjson(request())).isEqualTo(Accepted.JSON);
    }

    private static HttpServletRequest request(String... accept) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AcceptedTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> Collections.enumeration(List.of(accept)));
    }
}
