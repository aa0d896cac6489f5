/** Sends what the hub has to say as e-mail, where a mail server is set, to addresses that are looked up when it is sent. */
@NullMarked
package org.learnerhub.app.mail;

import org.jspecify.annotations.NullMarked;
