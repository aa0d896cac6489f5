/**
 * The institutions' folders: takes dropped files in and puts receipts, answers and reasons out. Touches nothing but the
 * folders, never follows a link, and keeps one institution's oddities from the others.
 */
@NullMarked
package org.learnerhub.routes.folders;

import org.jspecify.annotations.NullMarked;
