package org.learnerhub.browser;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An invented person, and what that person may open.
 *
 * @param base the address of the hub, without a slash at its end
 * @param name of the kind of person, the first part of the addresses of their pages
 * @param user empty for whoever needs no log-in
 * @param totpSecret in Base32
 */
record Role(String base, String name, String user, String password, String totpSecret, List<String> pages) {

    static Role of(String base, JsonNode told) {
        return new Role(
                base,
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
