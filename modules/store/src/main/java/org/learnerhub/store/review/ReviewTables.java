package org.learnerhub.store.review;

import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.store.sql.OpenDatabase;

/** Review cases, their steps, and how far the search for duplicates has come. */
public final class ReviewTables {

    private final ReviewCases cases;
    private final DuplicatePass duplicatePass;

    public ReviewTables(OpenDatabase database) {
        cases = new SqlReviewCases(database);
        duplicatePass = new SqlDuplicatePass(database.jdbc(), database.unitOfWork(), cases);
    }

    public ReviewCases cases() {
        return cases;
    }

    public DuplicatePass duplicatePass() {
        return duplicatePass;
    }
}
