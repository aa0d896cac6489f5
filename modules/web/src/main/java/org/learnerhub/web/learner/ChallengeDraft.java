package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeRequest;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.learner.Uln;

/** What somebody has said so far of what is wrong, field by field, until they send it; the session keeps it. */
final class ChallengeDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "learner.challenge";
    private static final int LONGEST = 3_000;

    private final HashMap<String, String> said = new HashMap<>();

    static ChallengeDraft of(HttpSession session) {
        return session.getAttribute(NAME) instanceof ChallengeDraft draft ? draft : new ChallengeDraft();
    }

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    /** Takes what the form says of these fields. */
    void take(HttpServletRequest request, String... fields) {
        for (String field : fields) {
            String value = Objects.requireNonNullElse(request.getParameter(field), "").strip();
            said.put(field, value.substring(0, Math.min(value.length(), LONGEST)));
        }
    }

    void say(String field, String value) {
        said.put(field, value);
    }

    /** Empty where nothing was said. */
    public String get(String field) {
        return said.getOrDefault(field, "");
    }

    AskedDate date() {
        return new AskedDate(get("date-day"), get("date-month"), get("date-year"));
    }

    Optional<ChallengeKind> kind() {
        return get("kind").isEmpty() ? Optional.empty() : ChallengeKind.of(get("kind"));
    }

    @Nullable
    Long event() {
        return get("event").matches("[0-9]{1,18}") ? Long.valueOf(get("event")) : null;
    }

    /** Empty where what was written is not only numbers of learners. */
    Optional<List<Uln>> others() {
        List<Uln> others = new ArrayList<>();
        for (String part : get("others").replaceAll("(?<=[0-9]) (?=[0-9])", "").split("[\\s,;]+")) {
            Optional<Uln> number = Uln.parse(part);
            if (number.isEmpty() && !part.isEmpty()) {
                return Optional.empty();
            }
            number.ifPresent(others::add);
        }
        return Optional.of(others);
    }

    /** @throws org.learnerhub.domain.problem.RefusedException where a value is too long */
    ChallengeRequest request() {
        ChallengeKind kind = kind().orElse(null);
        boolean ofNumbers = kind != null && !kind.isAboutEvent();
        return new ChallengeRequest(
                kind,
                ofNumbers ? others().orElse(List.of()) : List.of(),
                kind != null && kind.namesEvent() ? event() : null,
                null,
                StatedValues.none(),
                ofNumbers ? StatedValues.none() : new StatedValues(supplied()),
                new Contact(get("name"), get("telephone"), get("email")),
                get("words"));
    }

    private Map<StatedValue, String> supplied() {
        Map<StatedValue, String> values = new EnumMap<>(StatedValue.class);
        values.put(StatedValue.ACHIEVED_GRADE, get("grade"));
        values.put(
                StatedValue.ACHIEVED_DATE, date().date().map(LocalDate::toString).orElse(""));
        if (kind().filter(kind -> kind == ChallengeKind.EVENT_MISSING).isPresent()) {
            values.put(StatedValue.ACCREDITATION_NUMBER, get("code"));
            values.put(StatedValue.AIM_TITLE, get("qualification"));
            values.put(StatedValue.AWARDING_BODY, get("body"));
        }
        return values;
    }

    /** Hides what is said. */
    @Override
    public String toString() {
        return "ChallengeDraft";
    }
}
