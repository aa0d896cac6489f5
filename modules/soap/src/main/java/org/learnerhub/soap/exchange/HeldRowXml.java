package org.learnerhub.soap.exchange;

import org.learnerhub.contract.exchange.HeldRow;
import org.learnerhub.contract.exchange.HeldState;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent;

/** A held row on the wire. Whom it describes is told to its sender only: that may be somebody else than the learner. */
final class HeldRowXml {

    private HeldRowXml() {}

    static HeldRow of(org.learnerhub.domain.feed.HeldRow row, Ukprn caller) {
        EventContent content = row.statement().content();
        HeldRow xml = new HeldRow();
        xml.setID(row.id());
        xml.setHeldState(state(row.state()));
        xml.setSender(row.sender().value());
        if (row.sender().equals(caller)) {
            xml.setJobID(row.batch().value());
            xml.setRow(row.row());
            xml.setMisIdentifier(row.original().get(FeedField.MIS_IDENTIFIER));
            xml.setGivenName(row.statement().claimed().text(LearnerField.GIVEN_NAME));
            xml.setFamilyName(row.statement().claimed().text(LearnerField.FAMILY_NAME));
        }
        xml.setUln(row.statement().uln().toString());
        xml.setReference(content.code());
        xml.setDate(content.keyDate().toString());
        xml.setCode(row.finding().code().code());
        xml.setText(row.finding().code().sentence());
        xml.setHeldAt(row.heldAt());
        xml.setEndedAt(row.endedAt());
        return xml;
    }

    private static HeldState state(org.learnerhub.domain.feed.HeldRow.State state) {
        return switch (state) {
            case HELD -> HeldState.HELD;
            case ATTACHED -> HeldState.ATTACHED;
            case WITHDRAWN -> HeldState.WITHDRAWN;
            case GIVEN_UP -> HeldState.GIVEN_UP;
        };
    }
}
