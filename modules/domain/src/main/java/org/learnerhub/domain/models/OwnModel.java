package org.learnerhub.domain.models;

/**
 * The model that a node decides by where none is active.
 *
 * @param bySetting whether the node's setting names it, and it decides whatever is active
 */
public record OwnModel(String name, String digest, boolean bySetting) {

    /** The digest of the model that decides what this node receives now. */
    public String deciding(ModelRegister register) {
        return bySetting ? digest : register.active().orElse(digest);
    }
}
