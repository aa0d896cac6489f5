package org.learnerhub.domain.extract;

import org.learnerhub.domain.problem.HubCode;

/** Asks how an extract stands now. */
public interface StatusLists {

    Status of(StatusPlace place);

    /** How an extract stands. */
    sealed interface Status {}

    /** Neither withdrawn nor replaced. */
    record Valid() implements Status {}

    /** Taken back. */
    record Withdrawn() implements Status {}

    /** An entry was changed after the issue. */
    record Replaced() implements Status {}

    /** Not to be learnt: no list, not signed by a trusted hub, too old. */
    record Unknown(HubCode why) implements Status {}
}
