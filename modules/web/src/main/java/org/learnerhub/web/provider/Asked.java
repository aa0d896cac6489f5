package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/** What a request asks for, within the bounds of its parameters. What is wrong is told by the parameter's name, never by
 * its value. */
final class Asked {

    /** No database takes all that can be written. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    private final Map<Parameter, List<String>> values = new HashMap<>();

    private Asked() {}

    /** Refuses parameters that the address does not have: who misspells one would get an answer to another question. */
    static Asked strictly(HttpServletRequest request, Route route) {
        List<String> known = route.query().map(Parameter::written).toList();
        if (!known.containsAll(sent(request).keySet())) {
            throw refused("the parameters here are " + (known.isEmpty() ? "none" : String.join(", ", known)));
        }
        return tolerantly(request, route);
    }

    /** Leaves parameters out of account that the address does not have, as existing clients may send some. */
    static Asked tolerantly(HttpServletRequest request, Route route) {
        Asked asked = new Asked();
        Map<String, String[]> sent = sent(request);
        route.query().forEach(parameter -> {
            String[] given = sent.get(parameter.written());
            if (given != null) {
                asked.values.put(parameter, List.of(given));
            }
        });
        return asked;
    }

    /** The server's own exception quotes the value. */
    private static Map<String, String[]> sent(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw refused("the query of the address cannot be read");
        }
    }

    boolean has(Parameter parameter) {
        return values.containsKey(parameter);
    }

    @Nullable
    String text(Parameter parameter) {
        Optional<String> given = once(parameter);
        return given.isEmpty() || given.get().isBlank() ? null : given.get().strip();
    }

    /** The standard where it is not given. */
    long number(Parameter parameter) {
        Shape.Whole whole = (Shape.Whole) parameter.shape();
        Long standard = whole.standard();
        return numberIfAny(parameter).orElseGet(() -> standard == null ? 0 : standard);
    }

    Optional<Long> numberIfAny(Parameter parameter) {
        Shape.Whole whole = (Shape.Whole) parameter.shape();
        return once(parameter).map(text -> {
            try {
                long number = Long.parseLong(text);
                if (number >= whole.least() && number <= whole.most()) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // no number at all: refused below like one out of bounds
            }
            throw refused(parameter);
        });
    }

    /** A day stands for its beginning, UTC. */
    Optional<Instant> begin(Parameter parameter) {
        return once(parameter).map(text -> moment(parameter, text, false));
    }

    /** A day stands for its last moment, UTC. */
    Optional<Instant> end(Parameter parameter) {
        return once(parameter).map(text -> moment(parameter, text, true));
    }

    private static Instant moment(Parameter parameter, String text, boolean last) {
        Instant moment = written(parameter, text, last);
        if (moment.isBefore(EARLIEST) || !moment.isBefore(TOO_LATE)) {
            throw refused(parameter);
        }
        return moment;
    }

    private static Instant written(Parameter parameter, String text, boolean last) {
        try {
            if (text.length() == "2026-11-30".length()) {
                LocalDate day = LocalDate.parse(text);
                return last
                        ? day.plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1)
                        : day.atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw refused(parameter);
        }
    }

    /** Without blank ones; empty where it is not given. */
    List<String> several(Parameter parameter) {
        Shape.Several several = (Shape.Several) parameter.shape();
        List<String> all = values.getOrDefault(parameter, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (all.size() > several.most()) {
            throw refused(parameter);
        }
        return all;
    }

    private Optional<String> once(Parameter parameter) {
        List<String> given = values.getOrDefault(parameter, List.of());
        int most = parameter.shape() instanceof Shape.Text text ? text.most() : 40;
        if (given.size() > 1 || given.stream().anyMatch(value -> value.length() > most)) {
            throw refused(parameter);
        }
        return given.stream().findFirst();
    }

    /** The query without its page, always written the same way. */
    String queryWithoutCursor() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey() != Parameter.CURSOR)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    /** The query of another page. */
    String queryWith(String cursor) {
        return Stream.of(queryWithoutCursor(), pair(Parameter.CURSOR, cursor))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(Parameter parameter, String value) {
        return parameter.written() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static RefusedException refused(Parameter parameter) {
        return refused(parameter.written() + ": " + parameter.shape().words());
    }

    private static RefusedException refused(String what) {
        return new RefusedException(ProviderCode.PARAMETER_NOT_UNDERSTOOD, what);
    }
}
