package org.learnerhub.domain.retention;

import java.util.List;
import org.learnerhub.domain.work.UnitOfWork;

/** Puts under learners' keys what earlier versions wrote in the clear; page by page, each in a transaction of its own. */
public final class SealOldTexts {

    private static final int PAGE = 200;

    private final UnitOfWork unitOfWork;
    private final List<OldTexts> tables;

    public SealOldTexts(UnitOfWork unitOfWork, List<OldTexts> tables) {
        this.unitOfWork = unitOfWork;
        this.tables = List.copyOf(tables);
    }

    public void seal() {
        for (OldTexts table : tables) {
            while (unitOfWork.get(() -> table.seal(PAGE)) == PAGE) {
                // there may be more
            }
        }
    }
}
