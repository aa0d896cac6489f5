package org.learnerhub.app.control;

import java.io.Writer;

/** One of a command's two ways to talk. Says by {@link CallerGone} that nobody listens any more. */
final class FrameWriter extends Writer {

    private static final int MOST_CHARACTERS = 1 << 16;

    private final ControlCall call;
    private final byte sign;

    FrameWriter(ControlCall call, byte sign) {
        this.call = call;
        this.sign = sign;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        for (int at = from; at < from + length; at += MOST_CHARACTERS) {
            int part = Math.min(from + length - at, MOST_CHARACTERS);
            call.say(sign, Frames.ofText(new String(characters, at, part)));
        }
    }

    /** Asked often by commands that work for long: the moment to notice that the caller has gone. */
    @Override
    public void flush() {
        call.check();
    }

    @Override
    public void close() {
        // the call closes its channel
    }
}
