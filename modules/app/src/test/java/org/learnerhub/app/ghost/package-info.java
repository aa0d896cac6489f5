/** How well the signs of ghost registrations do on invented registers. */
package org.learnerhub.app.ghost;
