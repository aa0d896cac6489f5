package org.learnerhub.app.node;

import org.learnerhub.domain.enquiry.Disclosure;
import org.learnerhub.domain.enquiry.Disclosures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log which institution was told how much; neither who asked there nor about whom, which are personal data. */
final class DisclosureLog implements Disclosures {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureLog.class);

    @Override
    public void note(Disclosure disclosure) {
        LOG.info(
                "{} by {}: {}, {} of {} learners",
                disclosure.operation(),
                disclosure.asker().institution().ukprn(),
                disclosure.outcome(),
                disclosure.shown(),
                disclosure.learners().size());
    }
}
