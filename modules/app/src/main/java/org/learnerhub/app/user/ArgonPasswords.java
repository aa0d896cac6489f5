package org.learnerhub.app.user;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.learnerhub.domain.user.PasswordKeeper;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 16 MiB and two passes (OWASP's second choice, and Spring Security's own); some tenths of a second. */
final class ArgonPasswords implements PasswordKeeper {

    /** Each holds 16 MiB while it hashes. */
    private static final int AT_ONCE = 8;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    public String hash(String password) {
        return String.valueOf(inTurn(() -> encoder.encode(password)));
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
