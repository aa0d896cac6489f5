/**
 * Commands beside a hub that has its database to itself: the hub runs them. The way is a socket in a folder that only
 * the hub's owner may enter; nobody is asked for a password there.
 */
@NullMarked
package org.learnerhub.app.control;

import org.jspecify.annotations.NullMarked;
