package org.learnerhub.domain.user;

/** Hashes passwords that people choose, slowly: such as Argon2id. */
public interface PasswordKeeper {

    String hash(String password);

    boolean matches(String password, String hash);
}
