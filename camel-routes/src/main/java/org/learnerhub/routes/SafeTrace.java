package org.learnerhub.routes;

import org.jspecify.annotations.Nullable;

/** A failure's types and places without its messages, which may quote data. */
public final class SafeTrace {

    private static final int FRAMES = 12;

    private SafeTrace() {}

    public static String of(@Nullable Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null && text.length() < 4000; cause = cause.getCause()) {
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
