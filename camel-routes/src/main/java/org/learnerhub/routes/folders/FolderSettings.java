package org.learnerhub.routes.folders;

import java.nio.file.Path;
import java.time.Duration;
import org.learnerhub.domain.problem.WireCodes;

/**
 * What can be set about the folders.
 *
 * @param exchange the folder that holds one folder for each institution
 * @param quiet for how long a file must not have changed before it is taken
 * @param maxBytes the largest file to accept
 * @param token of this process alone, so that the drafts of two nodes never meet
 * @param codes by which a reason names its problem besides the hub's own
 */
public record FolderSettings(Path exchange, Duration quiet, long maxBytes, String token, WireCodes codes) {}
