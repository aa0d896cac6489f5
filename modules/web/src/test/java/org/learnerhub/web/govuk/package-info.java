/** Tests of the fragments of govuk-frontend against its own fixtures. */
@NullMarked
package org.learnerhub.web.govuk;

import org.jspecify.annotations.NullMarked;
