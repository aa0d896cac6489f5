package org.learnerhub.domain.ukrlp;

/**
 * What shows that a provider is who it says.
 *
 * @param id as the authority writes it, leading zeros kept
 * @param primary whether this is the source that counts where two disagree
 */
public record Verification(VerificationAuthority authority, String id, boolean primary) {

    public Verification {
        id = Texts.needed(id, "the id of a verification");
    }
}
