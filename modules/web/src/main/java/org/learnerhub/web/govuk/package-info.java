/**
 * The part of the template language that the fragments of govuk-frontend need beyond Thymeleaf's
 * own: attributes from a map, text or trusted markup, a heading of a given level. Knows Thymeleaf
 * and nothing of the hub.
 */
@NullMarked
package org.learnerhub.web.govuk;

import org.jspecify.annotations.NullMarked;
