package org.learnerhub.client;

/** The hub gave no answer that could be understood: the network, a restart, a proxy. Trying again may help. */
final class HubUnreachable extends RuntimeException {

    HubUnreachable(String why) {
        super(why);
    }

    HubUnreachable(String why, Throwable cause) {
        super(why, cause);
    }
}
