package org.learnerhub.domain.memory;

import java.lang.reflect.Proxy;

/** A port that a test has no use for; asking it fails. */
public final class Unasked {

    private Unasked() {}

    public static <P> P port(Class<P> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, asked) -> {
                    throw new AssertionError(port.getSimpleName() + "." + method.getName() + " is not asked here");
                }));
    }
}
