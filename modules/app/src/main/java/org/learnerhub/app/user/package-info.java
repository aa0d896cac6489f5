/** Puts together accounts of people: domain.user over the store, with Argon2id for passwords. Knows no command and no page. */
@NullMarked
package org.learnerhub.app.user;

import org.jspecify.annotations.NullMarked;
