package org.learnerhub.web.developer;

import java.util.Map;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.ProposalCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.problem.UserCode;

/** Where people meet a code, and so in which form the hub says it. */
enum Place {
    /** A row of a file. */
    ROW,
    /** A file as a whole. */
    FILE,
    /** An institution's folder. */
    FOLDER,
    /** A call of a service. */
    CALL,
    /** An extract that somebody verifies. */
    EXTRACT,
    /** A page. */
    PAGE,
    /** A command or page of the hub's own people. */
    STAFF;

    private static final Map<Class<?>, Place> PLACES = Map.ofEntries(
            Map.entry(RowCode.class, ROW),
            Map.entry(LearnerRowCode.class, ROW),
            Map.entry(MatchCode.class, ROW),
            Map.entry(FeedCode.class, ROW),
            Map.entry(FeedFieldCode.class, ROW),
            Map.entry(IntakeCode.class, FILE),
            Map.entry(FolderCode.class, FOLDER),
            Map.entry(RequestCode.class, CALL),
            Map.entry(AccessCode.class, CALL),
            Map.entry(SignatureCode.class, CALL),
            Map.entry(ResultCode.class, CALL),
            Map.entry(RecordCode.class, CALL),
            Map.entry(ProviderCode.class, CALL),
            Map.entry(ProviderDecisionCode.class, STAFF),
            Map.entry(ProposalCode.class, CALL),
            Map.entry(ExtractCode.class, EXTRACT),
            Map.entry(ShareCode.class, PAGE),
            Map.entry(ChallengeCode.class, PAGE),
            Map.entry(UserCode.class, PAGE));

    /** What has no place of its own is met by the hub's own people. */
    static Place of(HubCode code) {
        return PLACES.getOrDefault(((Enum<?>) code).getDeclaringClass(), STAFF);
    }
}
