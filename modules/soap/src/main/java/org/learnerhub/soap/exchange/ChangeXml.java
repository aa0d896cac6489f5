package org.learnerhub.soap.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.Change;
import org.learnerhub.contract.exchange.ChangedEvent;
import org.learnerhub.contract.exchange.EventKind;
import org.learnerhub.contract.exchange.What;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventLog.RecordMove;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.ReadRecordChanges;

/** A change of a record on the wire. The sender's own reason is not told. */
final class ChangeXml {

    private ChangeXml() {}

    static Change of(ReadRecordChanges.Change change) {
        Change xml = new Change();
        xml.setNumber(change.number());
        xml.setUln(change.uln().toString());
        Fact fact = change.fact();
        if (fact == null) {
            RecordMove move = requireNonNull(change.move());
            xml.setWhat(move.merged() ? What.MERGED : What.UNMERGED);
            xml.setMasterUln(move.master().toString());
            xml.setKnownSince(move.at());
        } else {
            xml.setWhat(what(fact));
            xml.setEvent(event(fact));
            xml.setKnownSince(fact.recordedAt());
        }
        return xml;
    }

    private static What what(Fact fact) {
        return switch (fact.action()) {
            case CREATE -> fact.number() == fact.event() ? What.ADDED : What.CHANGED;
            case UPDATE -> What.CHANGED;
            case WITHDRAW -> What.WITHDRAWN;
            case REINSTATE -> What.REINSTATED;
        };
    }

    private static ChangedEvent event(Fact fact) {
        EventContent content = fact.content();
        ChangedEvent xml = new ChangedEvent();
        xml.setEventID(fact.event());
        xml.setSender(fact.key().sender().value());
        xml.setReference(content.code());
        xml.setDate(content.keyDate().toString());
        xml.setActionDate(fact.actionDate().toString());
        if (content instanceof EventContent.Achievement achievement) {
            xml.setEventKind(EventKind.ACHIEVEMENT);
            xml.setProviderUkprn(
                    achievement.provider() == null ? null : achievement.provider().value());
            xml.setGrade(achievement.grade());
            xml.setLanguage(achievement.language());
            xml.setProvisional(achievement.provisional());
        } else {
            participation((EventContent.Participation) content, xml);
        }
        return xml;
    }

    private static void participation(EventContent.Participation content, ChangedEvent xml) {
        xml.setEventKind(EventKind.PARTICIPATION);
        xml.setProviderUkprn(content.provider().value());
        xml.setSubject(content.subject());
        xml.setPlannedEndDate(text(content.plannedEnd()));
        xml.setEndDate(text(content.end()));
        xml.setStatus(content.status().name().toLowerCase(Locale.ROOT));
        xml.setOutcome(content.outcome());
        xml.setSource(content.source().name());
        xml.setReturnNumber(content.returnNumber());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
