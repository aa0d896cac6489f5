package org.learnerhub.domain.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.GhostCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.MoveCode;
import org.learnerhub.domain.problem.NoticeCode;
import org.learnerhub.domain.problem.ProposalCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.problem.UserCode;

/** Every code the hub gives, of all areas. */
public final class Catalogue {

    private static final List<HubCode> CODES = Stream.<HubCode[]>of(
                    IntakeCode.values(),
                    RequestCode.values(),
                    FolderCode.values(),
                    FeedFieldCode.values(),
                    AccessCode.values(),
                    SignatureCode.values(),
                    RowCode.values(),
                    LearnerRowCode.values(),
                    MatchCode.values(),
                    ResultCode.values(),
                    StewardshipCode.values(),
                    GhostCode.values(),
                    ExtractCode.values(),
                    ReviewCode.values(),
                    RetentionCode.values(),
                    QualificationCode.values(),
                    ProviderCode.values(),
                    ProviderDecisionCode.values(),
                    ProposalCode.values(),
                    FeedCode.values(),
                    RecordCode.values(),
                    ShareCode.values(),
                    UserCode.values(),
                    ChallengeCode.values(),
                    NoticeCode.values(),
                    InternalCode.values(),
                    MoveCode.values(),
                    ModelCode.values())
            .flatMap(Arrays::stream)
            .sorted(Comparator.comparing(HubCode::code))
            .toList();
    private static final Map<String, HubCode> BY_CODE =
            CODES.stream().collect(Collectors.toUnmodifiableMap(HubCode::code, Function.identity()));

    private Catalogue() {}

    /** In order of their numbers. */
    public static List<HubCode> codes() {
        return CODES;
    }

    /** @param code such as {@code HUB-1001} */
    public static Optional<HubCode> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
