/** The settings of a hub, each declared once with its default, form and text, and how they are read. */
@NullMarked
package org.learnerhub.app.settings;

import org.jspecify.annotations.NullMarked;
