package org.learnerhub.web.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.web.frame.Show;

/** Challenges in words for the page. */
final class ChallengeWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Show show;
    private final LifeWords words;

    ChallengeWords(Show show) {
        this.show = show;
        words = new LifeWords(show);
    }

    /** @param lastDay for an answer */
    record Line(
            String reference,
            String state,
            boolean open,
            boolean overdue,
            String kind,
            Instant raised,
            LocalDate lastDay,
            String responder) {}

    record Value(String name, String before, String after) {}

    record Step(Instant at, String what, String by, String words) {}

    /** @param id of the input, the value's name on the wire */
    record Settable(String id, String label) {}

    Line line(Challenge one) {
        ChallengeState state = one.state();
        return new Line(
                one.reference(),
                show.word("helpdesk.challenge.state." + state.word().wire()),
                state instanceof ChallengeState.Open,
                state instanceof ChallengeState.Overdue,
                show.word("helpdesk.challenge.kind." + one.claim().kind().word()),
                one.claim().raisedAt(),
                LocalDate.ofInstant(one.claim().deadlines().overdue(), LONDON).minusDays(1),
                responder(state));
    }

    private String responder(ChallengeState state) {
        if (!(state instanceof ChallengeState.Open open)) {
            return show.word("helpdesk.challenge.nobody");
        }
        Ukprn body = open.body();
        return body == null ? show.word("helpdesk.name") : body.value();
    }

    List<LifeWords.Line> about(ShowChallenges.View view) {
        Claim claim = view.challenge().claim();
        List<LifeWords.Line> lines = new ArrayList<>();
        add(lines, "uln", show.uln(claim.uln()));
        add(lines, "others", claim.others().stream().map(show::uln).collect(Collectors.joining(", ")));
        add(lines, "event", claim.event() == null ? "" : claim.event().toString());
        add(
                lines,
                "other-event",
                claim.otherEvent() == null ? "" : claim.otherEvent().toString());
        add(lines, "raised-by", words.caller(claim.raisedBy()));
        Contact contact = view.contact();
        add(lines, "contact-name", text(contact.name()));
        add(lines, "telephone", text(contact.telephone()));
        add(lines, "email", text(contact.email()));
        return lines;
    }

    private void add(List<LifeWords.Line> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(new LifeWords.Line(show.word("helpdesk.challenge.about." + key), value));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    List<Value> values(Challenge one) {
        StatedValues original = one.claim().original();
        StatedValues supplied = one.claim().supplied();
        return Arrays.stream(StatedValue.values())
                .filter(name -> original.get(name) != null || supplied.get(name) != null)
                .map(name -> new Value(label(name), value(original.get(name)), value(supplied.get(name))))
                .toList();
    }

    private String label(StatedValue name) {
        return show.word("helpdesk.value." + name.xmlName());
    }

    /** A dash where nothing is said. */
    private String value(@Nullable String value) {
        return value == null ? "–" : show.value(value);
    }

    List<Settable> settable() {
        return ChallengesController.SETTABLE.stream()
                .map(value -> new Settable(
                        value.xmlName(), show.wordOr("helpdesk.value." + value.xmlName() + ".as", label(value))))
                .toList();
    }

    /** The oldest first. */
    List<Step> steps(Challenge one) {
        return one.steps().stream()
                .map(step -> new Step(step.at(), what(step), words.caller(step.by()), step.words()))
                .toList();
    }

    private String what(ChallengeStep step) {
        String word = "helpdesk.challenge.step." + step.kind().name().toLowerCase(Locale.ROOT);
        return show.word(word, text(step.detail()));
    }
}
