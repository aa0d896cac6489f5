/** The settings of a hub: each declared once, with its default, form and text, and read from arguments, environment and file. */
@NullMarked
package org.learnerhub.app.settings;

import org.jspecify.annotations.NullMarked;
