package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Short words that stand in addresses for what must not stand there, such as a learner's number. They count in one session
 * only, and of each session the last 500.
 */
public final class Handles {

    private static final String NAME = "hub.handles";
    private static final int MOST = 500;
    private static final int BYTES = 12;

    private Handles() {}

    /** The word for a value: the same for the same value. */
    public static String put(HttpSession session, String value) {
        Kept kept = kept(session);
        Optional<String> before = kept.values.entrySet().stream()
                .filter(one -> one.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        String word = word(session.getId(), value);
        kept.values.put(word, value);
        session.setAttribute(NAME, kept);
        return word;
    }

    /** @throws NothingHere where the word is none of this session */
    public static String find(HttpSession session, String word) {
        String value = kept(session).values.get(word);
        if (value == null) {
            throw new NothingHere();
        }
        return value;
    }

    /** Nobody finds the value by it who does not know the session's id, and another session has another word. */
    private static String word(String session, String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((session + "\0" + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Kept kept(HttpSession session) {
        return session.getAttribute(NAME) instanceof Kept kept ? kept : new Kept();
    }

    private static final class Kept implements Serializable {

        private static final long serialVersionUID = 1L;

        private final LinkedHashMap<String, String> values = new LinkedHashMap<>() {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > MOST;
            }
        };
    }
}
