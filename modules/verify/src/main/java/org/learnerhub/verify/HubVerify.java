package org.learnerhub.verify;

/** The command of {@code hub-verify.jar}. */
public final class HubVerify {

    private HubVerify() {}

    public static void main(String[] arguments) {
        throw new UnsupportedOperationException("not made yet");
    }
}
