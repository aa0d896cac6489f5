package org.learnerhub.domain.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.batch.AnsweredRow;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.CollectAnswer;
import org.learnerhub.domain.batch.UnitOfWork;
import org.learnerhub.domain.batch.VerifiedRow;
import org.learnerhub.domain.learner.Uln;

/** Hands out a verification batch's rows. Who fetches them is noted, every time, beside who had them verified. */
public final class TellVerified {

    private final UnitOfWork unitOfWork;
    private final CollectAnswer collect;
    private final Disclosures disclosures;

    public TellVerified(UnitOfWork unitOfWork, CollectAnswer collect, Disclosures disclosures) {
        this.unitOfWork = unitOfWork;
        this.collect = collect;
        this.disclosures = disclosures;
    }

    /** All in memory: for jobs of a few thousand. */
    public List<AnsweredRow> rows(Asker asker, Batch answered) {
        List<AnsweredRow> rows = new ArrayList<>(answered.rowsTotal());
        collect.rows(answered).forEachRemaining(rows::add);
        List<Uln> shown = rows.stream().flatMap(TellVerified::uln).distinct().toList();
        Disclosure.Shown what = shown.isEmpty() ? Disclosure.Shown.NOTHING : Disclosure.Shown.IDENTITY;
        unitOfWork.run(() -> disclosures.note(new Disclosure(asker, "getVerifyBatchOutput", "COMPLETE", what, shown)));
        return rows;
    }

    private static Stream<Uln> uln(AnsweredRow row) {
        VerifiedRow verified = row.outcome().verified();
        return verified == null ? Stream.empty() : Stream.ofNullable(verified.uln());
    }
}
