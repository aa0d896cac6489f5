package org.learnerhub.routes;

import java.nio.file.Path;

/**
 * What can be set about the routes.
 *
 * @param exchange the folder that holds one folder for each institution
 * @param checkers how many files are checked at once on this node
 * @param matchers how many chunks are matched at once on this node, and how many verified
 * @param answerers how many answers are written at once on this node
 * @param node this node's name, for the log
 */
public record RouteSettings(Path exchange, int checkers, int matchers, int answerers, String node) {}
