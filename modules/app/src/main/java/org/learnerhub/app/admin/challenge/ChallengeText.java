package org.learnerhub.app.admin.challenge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.provider.Ukprn;

/** Challenges as the operator is shown them; times are those of London. */
final class ChallengeText {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(LONDON);

    private ChallengeText() {}

    static String line(Challenge one) {
        return String.join(
                "  ",
                one.reference(),
                one.state().word().wire(),
                one.claim().kind().word(),
                "raised " + LocalDate.ofInstant(one.claim().raisedAt(), LONDON),
                "to settle by " + lastDay(one),
                responder(one));
    }

    private static LocalDate lastDay(Challenge one) {
        return LocalDate.ofInstant(one.claim().deadlines().overdue(), LONDON).minusDays(1);
    }

    private static String responder(Challenge one) {
        if (!(one.state() instanceof ChallengeState.Open open)) {
            return "closed";
        }
        Ukprn body = open.body();
        return "with " + (body == null ? "the helpdesk" : body.value());
    }

    static List<String> lines(ShowChallenges.View view) {
        Challenge one = view.challenge();
        Claim claim = one.claim();
        List<String> lines = new ArrayList<>();
        lines.add(line(one));
        lines.add("ULN " + claim.uln()
                + (claim.others().isEmpty() ? "" : ", others " + claim.others())
                + (claim.event() == null ? "" : ", event " + claim.event())
                + (claim.otherEvent() == null ? "" : ", mistaken for event " + claim.otherEvent())
                + ", record known up to " + claim.knownUpTo());
        for (StatedValue name : StatedValue.values()) {
            String before = claim.original().get(name);
            String after = claim.supplied().get(name);
            if (before != null || after != null) {
                lines.add("    " + name.xmlName() + ": " + said(claim.original(), name) + " | should be: "
                        + said(claim.supplied(), name));
            }
        }
        contact(view.contact(), lines);
        one.steps().forEach(step -> lines.add(step(step)));
        return lines;
    }

    private static String said(StatedValues values, StatedValue name) {
        String value = values.get(name);
        return value == null ? "-" : Helpdesk.plain(value);
    }

    private static void contact(Contact contact, List<String> lines) {
        String all = Stream.of(contact.name(), contact.telephone(), contact.email())
                .filter(Objects::nonNull)
                .map(Helpdesk::plain)
                .collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            lines.add("    contact: " + all);
        }
    }

    private static String step(ChallengeStep step) {
        return TIME.format(step.at()) + "  " + step.kind().name().toLowerCase(Locale.ROOT) + " by "
                + Helpdesk.name(step.by())
                + (step.detail() == null ? "" : "  (" + detail(step) + ")")
                + (step.words().isEmpty() ? "" : ": " + Helpdesk.plain(step.words()));
    }

    private static String detail(ChallengeStep step) {
        return step.kind() == ChallengeStep.Kind.PASSED ? "to " + step.detail() : "fact " + step.detail();
    }
}
