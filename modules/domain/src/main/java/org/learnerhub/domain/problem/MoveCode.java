package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of the move into another database: HUB-9010 to 9014. */
public enum MoveCode implements HubCode {
    DATABASE_MOVED(
            "HUB-9010",
            ERROR,
            "What this database held was moved into another one, where the hub goes on.",
            "Set database.url, database.user and database.password to the new one's. Only if no hub has worked there"
                    + " since: hub move --cancel --force makes this one the hub's again, and the other one must go."),
    MOVE_UNFINISHED(
            "HUB-9011",
            ERROR,
            "A move into another database has begun and not ended.",
            "Run the same hub move --to again: it goes on where it broke off. Or give it up with hub move --cancel, and"
                    + " drop the new database."),
    MOVE_TARGET_NOT_EMPTY(
            "HUB-9012",
            ERROR,
            "The database to move into is not empty, and this hub's move was not begun into it.",
            "Name an empty one: create database, or drop and create it, if nobody needs what it has."),
    MOVE_AT_WORK(
            "HUB-9013",
            ERROR,
            "Another move into this database is at work.",
            "Wait until it has ended; where it was killed, the server lets go of it within moments."),
    MOVE_DIFFERS(
            "HUB-9014",
            ERROR,
            "What was read back from the new database is not what was read from the old one; no hub starts on either.",
            "Look at the new server's disk and log, drop and create its database, and move again; or give it up with"
                    + " hub move --cancel.");

    private final Meaning meaning;

    MoveCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
