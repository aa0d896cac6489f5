package org.learnerhub.app.node;

import org.learnerhub.app.operator.UserMistake;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring from burying a sentence for the operator, which the command line prints, under a trace. */
final class MistakeReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return UserMistake.in(failure) != null;
    }
}
