package org.learnerhub.app.pages;

import org.learnerhub.app.challenge.ChallengeFeature;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.casework.ShowOwnCases;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.exchange.intake.SendInEarnest;
import org.learnerhub.domain.result.FetchedAnswers;
import org.learnerhub.domain.result.ReadResult;
import org.learnerhub.domain.result.ResultPorts;
import org.learnerhub.domain.result.SumUpFindings;
import org.learnerhub.files.heading.SentColumnPlaces;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.web.awarding.AwardingPages;
import org.learnerhub.web.college.CollegePages;
import org.learnerhub.web.upload.UploadPages;

/** What the pages of institutions stand on. */
final class InstitutionFeature {

    private final HubCore core;
    private final SingleLearners single;
    private final ResultPorts results;

    InstitutionFeature(HubCore core) {
        this.core = core;
        single = core.singleLearners();
        results = new ResultPorts(
                core.exchange(),
                core.learnerAnswers(),
                core.feeds().ports().chunks(),
                new SentColumnPlaces(),
                Catalogue::find,
                core.gate(),
                core.store().audit(),
                core.clock());
    }

    UploadPages.Needs upload(HubSettings settings) {
        return new UploadPages.Needs(
                core.receive(),
                new SendInEarnest(core.exchange(), core.kinds(), core.receive()),
                core.answers(),
                single.fetches(),
                new ReadResult(results),
                new SumUpFindings(results),
                new FetchedAnswers(results),
                core.decideFeed(),
                settings.maxBytes());
    }

    /** @param publicUrl by which people reach the hub */
    CollegePages.Needs college(String publicUrl) {
        return new CollegePages.Needs(
                core.answers(),
                new FetchedAnswers(results),
                single.find(),
                core.sharing().letters(),
                new ShowOwnCases(core.store().reviewCases()),
                core.providers().show(),
                core.providers().proposals(),
                core.providers().propose(),
                core.users().keep(),
                publicUrl,
                core.clock());
    }

    AwardingPages.Needs awarding() {
        ChallengeFeature challenges = core.records().challenges();
        return new AwardingPages.Needs(
                core.feeds().listHeld(), challenges.show(), challenges.answer(), challenges.close(), core.clock());
    }
}
