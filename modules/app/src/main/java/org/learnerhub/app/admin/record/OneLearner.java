package org.learnerhub.app.admin.record;

import java.util.function.Function;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command about one learner says: which learner, which hub, who asks and why. */
public abstract sealed class OneLearner {

    @Option(names = "--uln", required = true, paramLabel = "ULN", description = "The learner's number.")
    private String uln = "";

    @Mixin
    private Helpdesk desk = new Helpdesk();

    private OneLearner() {}

    abstract String reason();

    /** @throws org.learnerhub.app.operator.UserMistake where the number or the reason is none, or the use case refuses */
    public <T> T ask(Question<T> question) {
        Uln number = Helpdesk.uln(uln);
        Justification by = desk.justification(reason());
        return with(core -> question.of(core, by, number));
    }

    /** As {@link #ask}, of a use case that answers a refusal. */
    public <T> T answer(Question<Answer<T>> question) {
        return ask(question).fold(value -> value, code -> {
            throw Helpdesk.mistake(Refusal.of(code));
        });
    }

    /** For what follows. */
    public <T> T with(Function<HubCore, T> work) {
        try {
            return desk.with(work);
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
    }

    /** What a use case is asked. */
    public interface Question<T> {
        T of(HubCore core, Justification by, Uln uln);
    }

    /** Somebody of the helpdesk looks something up. */
    public static final class ToLookUp extends OneLearner {

        @Option(names = "--reason", defaultValue = "helpdesk look-up", description = "Why; default: ${DEFAULT-VALUE}.")
        private String reason = "";

        @Override
        String reason() {
            return reason;
        }
    }

    /** The learner has asked for it. */
    public static final class AtTheirWish extends OneLearner {

        @Option(
                names = "--reason",
                defaultValue = "at the learner's wish",
                description = "Why; default: ${DEFAULT-VALUE}.")
        private String reason = "";

        @Override
        String reason() {
            return reason;
        }
    }

    /** Only for a reason of its own. */
    public static final class ForAReason extends OneLearner {

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        String reason() {
            return reason;
        }
    }
}
