/**
 * What a node says of its health: database, broker, folders, tasks. Each answers one question and tells no more than that;
 * {@code app.node} hands it what it asks.
 */
@NullMarked
package org.learnerhub.app.health;

import org.jspecify.annotations.NullMarked;
