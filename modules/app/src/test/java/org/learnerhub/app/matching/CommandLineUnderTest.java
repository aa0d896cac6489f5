package org.learnerhub.app.matching;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.learnerhub.app.Commands;

/** Runs commands as the program does. */
public final class CommandLineUnderTest {

    private CommandLineUnderTest() {}

    public static Ended run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Commands.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(texts);
        return new Ended(code, out.toString(), err.toString());
    }

    /** How a command ended. */
    public record Ended(int code, String out, String err) {}
}
