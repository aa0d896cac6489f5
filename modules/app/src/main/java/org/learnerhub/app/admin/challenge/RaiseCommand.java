package org.learnerhub.app.admin.challenge;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.admin.record.OneLearner;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeRequest;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.RaiseAnswer;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Raises a challenge for a learner who has asked the helpdesk and proved who they are. */
@Command(
        name = "raise",
        description = "Raises a challenge for a learner; the reason says how they proved who they are.")
final class RaiseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--kind",
            required = true,
            description = "DuplicateUln, SharedUln, WrongRecord, IncorrectEvent, MissingEvent or NotMyEvent.")
    private String kind = "";

    @Option(names = "--other", paramLabel = "ULN", description = "Another number in question; may be repeated.")
    private @Nullable List<String> others;

    @Option(names = "--event", paramLabel = "ID", description = "The event, by its ID of the record.")
    private @Nullable Long event;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "What it should say, such as AchievedGrade=A; may be repeated.")
    private @Nullable List<String> set;

    @Option(names = "--words", defaultValue = "", description = "The learner's words.")
    private String words = "";

    @Option(names = "--contact-name", paramLabel = "NAME")
    private @Nullable String contactName;

    @Option(names = "--telephone", paramLabel = "NUMBER")
    private @Nullable String telephone;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Where to tell how it ends.")
    private @Nullable String email;

    @Mixin
    private OneLearner.ForAReason learner = new OneLearner.ForAReason();

    @Override
    public Integer call() {
        List<Uln> more =
                others == null ? List.of() : others.stream().map(Helpdesk::uln).toList();
        RaiseAnswer answer = learner.ask((core, by, number) -> core.records()
                .raiseChallenge()
                .forLearner(
                        by,
                        number,
                        new ChallengeRequest(
                                ChallengeKind.of(kind).orElse(null),
                                more,
                                event,
                                null,
                                StatedValues.none(),
                                values(set),
                                new Contact(contactName, telephone, email),
                                words)));
        PrintWriter out = spec.commandLine().getOut();
        String reference = answer.challenge().map(Challenge::reference).orElseThrow(() -> refused(answer.outcome()));
        out.println(
                reference + (answer.outcome() == RaiseAnswer.Outcome.OPEN_ALREADY ? " is open already" : " raised"));
        return 0;
    }

    private static UserMistake refused(RaiseAnswer.Outcome outcome) {
        return switch (outcome) {
            case EVENT_UNKNOWN -> Helpdesk.mistake(Refusal.of(ChallengeCode.CHALLENGE_EVENT_UNKNOWN));
            case EMAIL_INVALID -> Helpdesk.mistake(Refusal.at(ChallengeCode.CHALLENGE_VALUE_UNFIT, "--email"));
            case NOT_VERIFIED, NUMBER_INVALID -> Helpdesk.mistake(Refusal.of(StewardshipCode.LEARNER_UNKNOWN));
            case LACKS, RAISED, OPEN_ALREADY -> Helpdesk.mistake(Refusal.of(ChallengeCode.CHALLENGE_LACKS));
        };
    }

    /** Of {@code NAME=VALUE}. */
    static StatedValues values(@Nullable List<String> set) {
        Map<StatedValue, String> values = new EnumMap<>(StatedValue.class);
        for (String one : set == null ? List.<String>of() : set) {
            String[] parts = one.split("=", 2);
            StatedValue name = StatedValue.of(parts[0].strip())
                    .filter(known -> parts.length == 2)
                    .orElseThrow(() -> new UserMistake("--set is NAME=VALUE, such as AchievedGrade=A"));
            values.put(name, parts[1]);
        }
        return new StatedValues(values);
    }
}
