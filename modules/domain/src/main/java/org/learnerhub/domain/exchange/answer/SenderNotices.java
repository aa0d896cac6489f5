package org.learnerhub.domain.exchange.answer;

import java.time.InstantSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.notice.Notice;
import org.learnerhub.domain.notice.Notices;

/**
 * Tells who sent a file on a page how it has ended, in the transaction of its end. Says the number of the job only: a file's
 * name may hold anything. Programs are not written to; they ask, or have a folder.
 */
final class SenderNotices {

    private final Notices notices;
    private final InstantSource clock;

    SenderNotices(ExchangePorts ports, InstantSource clock) {
        notices = ports.notices();
        this.clock = clock;
    }

    void answered(Batch one, Mode mode) {
        if (mode == Mode.DRY_RUN) {
            say(
                    one,
                    "file-tried",
                    "was tried",
                    "The file that you sent was tried, and nothing is done yet. Look at what would become of its rows, and"
                            + " send the good ones or stop.");
        } else {
            say(one, "file-done", "is done", "The file that you sent is done, and its answer can be fetched.");
        }
    }

    void refused(Batch one) {
        say(
                one,
                "file-refused",
                "was refused",
                "The file that you sent was refused, and nothing was done with it. Its page says why, and how to mend it.");
    }

    void answeredAgain(Batch one) {
        say(
                one,
                "file-answered-again",
                "has a newer answer",
                "Somebody has decided about rows of the file that you sent, and its answer is made anew.");
    }

    private void say(Batch one, String kind, String what, String text) {
        if (one.origin().wayIn() == WayIn.UPLOAD) {
            notices.add(
                    new Notice(
                            kind,
                            "job " + one.id(),
                            new Addressee.OfSender(one.origin().userName()),
                            "Learner records: job " + one.id() + " " + what,
                            text,
                            "/batches/" + one.id()),
                    clock.instant());
        }
    }
}
