package org.learnerhub.routes;

/**
 * What can be set about the routes.
 *
 * @param checkers how many files are checked at once on this node
 * @param matchers how many chunks are matched at once on this node, and how many verified
 * @param answerers how many answers are written at once on this node
 * @param node this node's name, for the log
 */
public record RouteSettings(int checkers, int matchers, int answerers, String node) {}
