package org.learnerhub.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import org.apache.cxf.transport.http.HTTPException;
import org.jspecify.annotations.Nullable;

/** What goes wrong between client and hub, in words. */
final class BrokenTransport {

    private BrokenTransport() {}

    /** @param failure as a client library threw it */
    static HubUnreachable unreachable(Exception failure) {
        IOException broken = transport(failure);
        return new HubUnreachable(broken == null ? "its answer was not understood" : words(broken), failure);
    }

    /** Reading the network throws {@link HubUnreachable}, so that a full disk is not taken for a broken line. */
    static InputStream guarded(InputStream network) {
        return new FilterInputStream(network) {
            @Override
            public int read() {
                try {
                    return in.read();
                } catch (IOException e) {
                    throw unreachable(e);
                }
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                try {
                    return in.read(buffer, offset, length);
                } catch (IOException e) {
                    throw unreachable(e);
                }
            }
        };
    }

    private static @Nullable IOException transport(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return null;
    }

    private static String words(IOException broken) {
        if (broken instanceof HTTPException status) {
            return "it answered with status " + status.getResponseCode();
        }
        if (broken instanceof UnknownHostException) {
            return "the host is unknown";
        }
        if (broken instanceof ConnectException) {
            return "the connection was refused";
        }
        boolean late = broken instanceof SocketTimeoutException || broken instanceof HttpTimeoutException;
        return late ? "it did not answer in time" : "the connection broke off";
    }
}
