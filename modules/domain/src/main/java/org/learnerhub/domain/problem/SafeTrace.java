package org.learnerhub.domain.problem;

import org.jspecify.annotations.Nullable;

/** What may be logged of a failure: its types and places without its messages, which may quote data. */
public final class SafeTrace {

    private static final int FRAMES = 12;
    private static final int LENGTH = 4_000;

    private SafeTrace() {}

    public static String of(@Nullable Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null && text.length() < LENGTH; cause = cause.getCause()) {
            text.append(cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < trace.length && i < FRAMES; i++) {
                text.append("\n    at ").append(trace[i]);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
