/**
 * Writes receipts, results and answers to batches of learners, {@link org.learnerhub.files.result.AnswerFileWriter}, and
 * opens results of other hubs. Every byte written is canonical, since it is signed.
 */
@NullMarked
package org.learnerhub.files.result;

import org.jspecify.annotations.NullMarked;
