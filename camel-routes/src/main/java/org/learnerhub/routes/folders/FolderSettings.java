package org.learnerhub.routes.folders;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What can be set about the folders.
 *
 * @param exchange the folder that holds one folder for each institution
 * @param quiet for how long a file must not have changed before it is taken
 * @param maxBytes the largest file to accept
 * @param token of this process alone, so that the drafts of two nodes never meet
 */
public record FolderSettings(Path exchange, Duration quiet, long maxBytes, String token) {}
