package org.learnerhub.soap.fault;

import org.jspecify.annotations.Nullable;

/** A failure's types and places without its messages, which may quote data. */
final class SafeTrace {

    private static final int FRAMES = 12;
    private static final int LENGTH = 4_000;

    private SafeTrace() {}

    static String of(@Nullable Throwable failure) {
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
