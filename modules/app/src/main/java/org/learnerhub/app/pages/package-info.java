/** Hands the use cases of a node to the pages, an area a class. A node finds it by itself: see {@code PagesConfiguration}. */
@NullMarked
package org.learnerhub.app.pages;

import org.jspecify.annotations.NullMarked;
