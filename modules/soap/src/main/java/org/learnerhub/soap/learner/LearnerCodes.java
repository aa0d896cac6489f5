package org.learnerhub.soap.learner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.GhostCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.MoveCode;
import org.learnerhub.domain.problem.NoticeCode;
import org.learnerhub.domain.problem.ProposalCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.problem.UserCode;
import org.learnerhub.domain.problem.WireCodes;

/**
 * The learner service's codes (contract section 2). What stops single rows is told by their return codes and is
 * not here.
 */
public final class LearnerCodes implements WireCodes {

    private static final Map<HubCode, WireCode> CODES = inverted(Map.ofEntries(
            Map.entry(
                    WireCode.WSEC0001,
                    List.of(
                            IntakeCode.EMPTY_FILE,
                            IntakeCode.FILE_TOO_LARGE,
                            IntakeCode.NOT_A_BATCH_FILE,
                            IntakeCode.NOT_WELL_FORMED,
                            IntakeCode.DOCTYPE_PRESENT,
                            IntakeCode.UNKNOWN_LAYOUT,
                            IntakeCode.TRUNCATED,
                            IntakeCode.BAD_ENCODING,
                            IntakeCode.FILE_SIGNATURE_INVALID,
                            IntakeCode.TOO_MANY_ROWS,
                            IntakeCode.NO_ROWS,
                            IntakeCode.DIGEST_DIFFERS,
                            IntakeCode.STRUCTURE_LIMIT,
                            IntakeCode.JOB_TYPE_UNKNOWN,
                            RequestCode.REQUEST_NOT_UNDERSTOOD,
                            IntakeCode.DRY_RUN_TOO_LARGE,
                            RequestCode.SENDER_TOO_SLOW,
                            IntakeCode.DRY_RUN_GAVE_WAY,
                            FolderCode.DROPPED_LINK,
                            FolderCode.DROPPED_NO_FILE,
                            FolderCode.DROPPED_SHARED,
                            FolderCode.DROPPED_BLANK,
                            FolderCode.DROPPED_STAYS,
                            FolderCode.DROPPED_UNREADABLE,
                            FolderCode.FOLDER_UNSOUND,
                            RequestCode.ELEMENT_REPEATED,
                            RequestCode.TEXT_BESIDE_ELEMENTS,
                            RequestCode.HEADER_NOT_UNDERSTOOD,
                            RequestCode.NOT_SOAP_1_1,
                            SignatureCode.NOT_GENUINE,
                            SignatureCode.OUTPUT_OF_OTHER_JOB,
                            SignatureCode.OUTPUT_OF_OTHER_EDITION,
                            SignatureCode.OUTPUT_NOT_OF_RESULT,
                            SignatureCode.SIGNATURE_OF_OTHER_KIND,
                            SignatureCode.OUTPUT_NOT_BOUND,
                            ProviderDecisionCode.SUCCESSION_OF_ITSELF,
                            ProviderDecisionCode.PROVIDER_STATUS_SAME,
                            ProviderDecisionCode.SUCCESSION_WITHOUT_RIGHTS,
                            ProviderDecisionCode.NUMBERS_NOT_SET,
                            ProviderDecisionCode.NUMBERS_USED_UP,
                            ProviderDecisionCode.ASSOCIATION_UNKNOWN,
                            ProviderDecisionCode.MEMBER_ALREADY,
                            ProposalCode.PROPOSAL_UNKNOWN,
                            ProposalCode.PROPOSAL_ENDED,
                            ProposalCode.PROPOSAL_OVERTAKEN,
                            ProposalCode.PROPOSAL_EMPTY,
                            ProposalCode.PROPOSAL_VALUE,
                            ProposalCode.PROPOSAL_OF_ANOTHER,
                            ProposalCode.TOO_MANY_PROPOSALS,
                            StewardshipCode.LEARNER_UNKNOWN,
                            StewardshipCode.LEARNER_DELETED,
                            StewardshipCode.LEARNER_MERGED,
                            StewardshipCode.LEARNER_NOT_MERGED,
                            StewardshipCode.MERGE_WITH_ITSELF,
                            StewardshipCode.LEARNER_IS_MASTER,
                            StewardshipCode.LEARNER_HAS_EVENTS,
                            StewardshipCode.MERGE_PROPOSAL_UNKNOWN,
                            StewardshipCode.MERGE_OWN_PROPOSAL,
                            StewardshipCode.MERGE_ASKS_FOR_TWO,
                            ReviewCode.REVIEW_CASE_UNKNOWN,
                            ReviewCode.REVIEW_CASE_DECIDED,
                            ReviewCode.REVIEW_CASE_OPEN,
                            ReviewCode.REVIEW_BATCH_NOT_ANSWERED,
                            ReviewCode.REVIEW_SOMEBODY_ELSE,
                            ReviewCode.REVIEW_NOT_OF_THE_PAIR,
                            ReviewCode.REVIEW_SOMEBODY_SINCE,
                            ReviewCode.REVIEW_CHANGED_SINCE,
                            ReviewCode.REVIEW_NUMBER_USED,
                            RetentionCode.LEARNER_ON_HOLD,
                            RetentionCode.LEARNER_IN_REVIEW,
                            RetentionCode.LEARNER_IN_BATCH,
                            RetentionCode.LEARNER_ERASED,
                            RetentionCode.LEARNER_NOT_ON_HOLD,
                            RetentionCode.ALREADY_ON_HOLD,
                            RetentionCode.KIND_UNKNOWN,
                            RetentionCode.PERIOD_TOO_SHORT,
                            RetentionCode.LEARNER_CHALLENGES,
                            ChallengeCode.CHALLENGE_UNKNOWN,
                            ChallengeCode.CHALLENGE_CLOSED,
                            ChallengeCode.CHALLENGE_NOT_YOURS,
                            ChallengeCode.CHALLENGE_EVENT_UNKNOWN,
                            ChallengeCode.CHALLENGE_LACKS,
                            ChallengeCode.CHALLENGE_REASON_MISSING,
                            ChallengeCode.CHALLENGE_CHANGES_NOTHING,
                            ChallengeCode.CHALLENGE_BY_FEED_ONLY,
                            ChallengeCode.CHALLENGE_BODY_UNKNOWN,
                            ChallengeCode.CHALLENGE_VALUE_UNFIT,
                            NoticeCode.MAIL_SERVER_AWAY,
                            NoticeCode.MAIL_REFUSED,
                            NoticeCode.NOTICE_TOO_OLD,
                            NoticeCode.NOTICE_UNKNOWN,
                            GhostCode.REPORT_BUSY,
                            ModelCode.MODEL_NOT_VALID,
                            ModelCode.MODEL_DIGEST_DIFFERS,
                            ModelCode.MODEL_UNKNOWN,
                            ModelCode.MODEL_NAME_SHARED,
                            ModelCode.MODEL_UNTRIED,
                            ModelCode.MODEL_SET,
                            ExtractCode.EXTRACT_EMPTY,
                            ExtractCode.EXTRACT_ENTRY_UNKNOWN,
                            ExtractCode.EXTRACT_NOT_DIVISIBLE,
                            ExtractCode.EXTRACT_EVENT_UNKNOWN,
                            ExtractCode.EXTRACT_NOT_READABLE,
                            ExtractCode.EXTRACT_NOT_SIGNED,
                            ExtractCode.EXTRACT_ALTERED,
                            ExtractCode.EXTRACT_SIGNATURE_WRONG,
                            ExtractCode.EXTRACT_SIGNER_UNKNOWN,
                            ExtractCode.EXTRACT_COVERS_TOO_LITTLE,
                            ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN,
                            ExtractCode.EXTRACT_WITHDRAWN,
                            ExtractCode.EXTRACT_REPLACED,
                            ExtractCode.EXTRACT_ENDED,
                            ExtractCode.EXTRACT_TIMESTAMP_WRONG,
                            ExtractCode.PDF_APPENDED,
                            ExtractCode.PDF_ATTACHMENT_WRONG,
                            ExtractCode.PDF_TEXT_OTHER,
                            ExtractCode.EXTRACT_STATUS_UNKNOWN,
                            ExtractCode.STATUS_LIST_NOT_BELIEVED,
                            ExtractCode.STATUS_LIST_TOO_OLD,
                            ExtractCode.EXTRACT_NEVER_ISSUED,
                            ShareCode.SHARE_UNKNOWN,
                            ShareCode.SHARE_UNFIT,
                            ShareCode.NOT_IN_RECORD,
                            ShareCode.NOTHING_CHOSEN,
                            ShareCode.TOO_MANY_SHARES,
                            ShareCode.ADDITION_UNFIT,
                            ShareCode.ADDITION_UNKNOWN,
                            ShareCode.TOO_MANY_ADDITIONS,
                            ShareCode.LETTER_UNFIT,
                            ShareCode.LOGIN_TAKEN,
                            ShareCode.DELAY_UNFIT,
                            ShareCode.DELAY_UNKNOWN,
                            ShareCode.LINK_NOT_THERE,
                            ShareCode.PIN_WRONG,
                            ShareCode.UPLOAD_TOO_LARGE,
                            ShareCode.UPLOAD_MISSING,
                            UserCode.SIGN_IN_REFUSED,
                            UserCode.CODE_WRONG,
                            UserCode.PASSWORD_UNFIT,
                            UserCode.USER_NAME_UNFIT,
                            UserCode.USER_NAME_TAKEN,
                            UserCode.USER_UNKNOWN,
                            UserCode.USER_OF_ANOTHER,
                            UserCode.LAST_OPERATOR,
                            UserCode.EMAIL_UNFIT,
                            FeedCode.REFUSED_UNCONFIRMED,
                            FeedCode.NOT_WAITING,
                            FeedCode.HELD_ROW_UNKNOWN,
                            FeedCode.HELD_ROW_ENDED,
                            FeedCode.DRY_RUN_OF_FEED_TOO_LARGE,
                            FeedCode.FEED_NOT_LOADED,
                            QualificationCode.QUALIFICATION_VALUE_MISSING,
                            QualificationCode.QUALIFICATION_VALUE_TOO_LONG,
                            QualificationCode.QUALIFICATION_VALUE_NOT_TEXT,
                            QualificationCode.QUALIFICATION_CODE_SHAPE,
                            QualificationCode.QUALIFICATION_CODE_TWICE,
                            QualificationCode.QUALIFICATION_GRADE,
                            QualificationCode.QUALIFICATION_DATE,
                            QualificationCode.QUALIFICATION_DATES_REVERSED,
                            QualificationCode.QUALIFICATION_COLUMNS_DIFFER,
                            QualificationCode.QUALIFICATION_HEADINGS,
                            QualificationCode.QUALIFICATION_LIST_EMPTY,
                            QualificationCode.QUALIFICATION_LIST_TOO_LONG,
                            QualificationCode.QUALIFICATION_NOT_FOUND)),
            Map.entry(WireCode.WSEC0002, List.of(RequestCode.OPERATION_UNKNOWN)),
            Map.entry(
                    WireCode.WSEC0003,
                    List.of(
                            AccessCode.ORGANISATION_UNKNOWN,
                            AccessCode.CERTIFICATE_WRONG,
                            AccessCode.SIGNATURE_REFUSED,
                            AccessCode.SIGNATURE_MISSING)),
            Map.entry(WireCode.WSEC0004, List.of(AccessCode.TOO_MANY_CALLS, AccessCode.REGISTER_BUSY)),
            Map.entry(WireCode.WSEC0005, List.of(AccessCode.PASSWORD_WRONG, AccessCode.ADDRESS_LOCKED)),
            Map.entry(
                    WireCode.WSEC0006,
                    List.of(
                            IntakeCode.WRONG_UKPRN,
                            AccessCode.RIGHT_MISSING,
                            RecordCode.TOO_MANY_ROUTES,
                            ProviderDecisionCode.PROVIDER_DEACTIVATED)),
            Map.entry(WireCode.WSEC0136, List.of(RecordCode.RECORD_NUMBER_INVALID)),
            Map.entry(WireCode.WSEC0206, List.of(RecordCode.RECORD_NOT_SHARED, ShareCode.SHARING_OPTED_OUT)),
            Map.entry(WireCode.WSEC0208, List.of(RecordCode.RECORD_NOT_VERIFIED, ShareCode.LEARNER_NOT_PROVED)),
            Map.entry(
                    WireCode.WSEC0999,
                    List.of(
                            FolderCode.FOLDER_NOT_WRITTEN,
                            FolderCode.FOLDER_BUSY,
                            ResultCode.KEPT_FILE_DAMAGED,
                            InternalCode.INTERNAL,
                            MoveCode.DATABASE_MOVED,
                            MoveCode.MOVE_UNFINISHED,
                            MoveCode.MOVE_TARGET_NOT_EMPTY,
                            MoveCode.MOVE_AT_WORK,
                            MoveCode.MOVE_DIFFERS,
                            InternalCode.TASK_UNKNOWN,
                            ModelCode.MODEL_DAMAGED)),
            Map.entry(WireCode.WSRC0008, List.of(ResultCode.ANSWER_NOT_READY)),
            Map.entry(WireCode.WSRC0010, List.of(ResultCode.BATCH_PARKED)),
            Map.entry(WireCode.WSRC0017, List.of(IntakeCode.COUNT_DIFFERS)),
            Map.entry(
                    WireCode.WSRC0018,
                    List.of(
                            IntakeCode.UNKNOWN_BATCH,
                            ResultCode.NO_SUCH_DOCUMENT,
                            RetentionCode.FILE_NO_LONGER_KEPT))));

    @Override
    public Optional<String> of(HubCode code) {
        return Optional.ofNullable(CODES.get(code)).map(WireCode::name);
    }

    private static Map<HubCode, WireCode> inverted(Map<WireCode, List<HubCode>> problems) {
        Map<HubCode, WireCode> codes = new HashMap<>();
        problems.forEach((wire, those) -> those.forEach(code -> codes.put(code, wire)));
        return Map.copyOf(codes);
    }
}
