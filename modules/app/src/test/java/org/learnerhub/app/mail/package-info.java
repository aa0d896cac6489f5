/** Tests of e-mail against a mail server that is one. */
package org.learnerhub.app.mail;
