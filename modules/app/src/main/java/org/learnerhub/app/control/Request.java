package org.learnerhub.app.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.app.operator.CommandOrigin;

/** A command line and whose it is, as it goes over the socket. */
record Request(CommandOrigin origin, List<String> arguments) {

    /** Raised with every change of what goes over the socket, so that a program and a hub of two versions part. */
    private static final int VERSION = 1;

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            text(out, origin.folder().toString());
            text(out, origin.user());
            out.writeBoolean(origin.debug());
            out.writeInt(arguments.size());
            for (String argument : arguments) {
                text(out, argument);
            }
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where another version of the program wrote it */
    static Request of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != VERSION) {
            throw new IOException("the hub that runs and the command are of two versions: start the hub again");
        }
        CommandOrigin origin = new CommandOrigin(Path.of(text(in)), text(in), in.readBoolean());
        int count = in.readInt();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(text(in));
        }
        return new Request(origin, arguments);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text is longer than its message");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
