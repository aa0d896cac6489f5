package org.learnerhub.app.whole;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HexFormat;

/** The first message of a TLS client, written by hand: Java's own client no longer speaks the old versions. */
final class ClientHello {

    static final int TLS_1_0 = 0x0301;
    static final int TLS_1_1 = 0x0302;
    static final int TLS_1_2 = 0x0303;

    private static final int ALERT = 21;
    private static final int PATIENCE_MS = 10_000;

    /** ECDHE-ECDSA with AES-GCM and AES-CBC. */
    private static final String SUITES = "0006" + "c02b" + "c00a" + "c009";

    /** P-256, uncompressed points, ECDSA and RSA with SHA-256. */
    private static final String EXTENSIONS =
            "001c" + "000a0004" + "00020017" + "000b0002" + "0100" + "000d000a" + "0008040304010203" + "0201";

    private ClientHello() {}

    /** @return {@code hello} where the server goes on in this version, or its alert */
    static String answer(int port, int version) throws IOException {
        String body = "%04x".formatted(version) + "5a".repeat(32) + "00" + SUITES + "0100" + EXTENSIONS;
        String handshake = "01%06x".formatted(body.length() / 2) + body;
        byte[] record = HexFormat.of().parseHex("160301%04x".formatted(handshake.length() / 2) + handshake);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(record);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int type = in.readUnsignedByte();
            in.readUnsignedShort();
            byte[] content = new byte[in.readUnsignedShort()];
            in.readFully(content);
            return type == ALERT ? "alert " + content[1] : "hello";
        }
    }
}
