package org.learnerhub.browser;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An invented person of the demo, and what that person may open.
 *
 * @param user empty for whoever needs no log-in
 * @param totpSecret in Base32
 */
record Role(String name, String user, String password, String totpSecret, List<String> pages) {

    static Role of(JsonNode told) {
        return new Role(
                told.get("role").asString(),
                told.path("user").asString(""),
                told.path("password").asString(""),
                told.path("totpSecret").asString(""),
                told.get("pages").valueStream().map(JsonNode::asString).toList());
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
