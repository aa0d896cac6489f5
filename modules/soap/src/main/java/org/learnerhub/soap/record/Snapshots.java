package org.learnerhub.soap.record;

import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.RevokeShare;
import org.learnerhub.domain.share.ShareSecret;

/**
 * What learners share, for the operations of snapshots.
 *
 * @param publicUrl by which recipients reach the hub, without a slash behind
 */
public record Snapshots(MakeShare make, ListShares list, RevokeShare revoke, String publicUrl) {

    /** The address by which a share is opened. */
    public String link(ShareSecret secret) {
        return publicUrl + "/s/" + secret.text();
    }
}
