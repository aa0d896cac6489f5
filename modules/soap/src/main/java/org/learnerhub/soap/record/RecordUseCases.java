package org.learnerhub.soap.record;

import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.record.ReadRecord;
import org.learnerhub.domain.record.ShowLearnerRecord;
import org.learnerhub.domain.record.ShowRecordTrail;
import org.learnerhub.domain.registration.single.UpdateLearner;
import org.learnerhub.domain.route.FollowRoute;
import org.learnerhub.domain.route.SavedRoutes;

/** What the record service stands on. */
public record RecordUseCases(
        ReadRecord records,
        ShowLearnerRecord learnerRecords,
        ShowRecordTrail trail,
        FindLearners find,
        UpdateLearner update,
        KeepAccounts accounts,
        KeepWishes wishes,
        FollowRoute routes,
        SavedRoutes savedRoutes,
        Snapshots snapshots,
        Institutions institutions,
        ProviderNames names,
        ChallengeUseCases challenges) {}
