package org.learnerhub.domain.models;

/** A proposed model as it stands. */
public record KnownModel(ProposedModel proposed, ModelState state) {

    public String digest() {
        return proposed.digest();
    }

    public String name() {
        return proposed.name();
    }
}
