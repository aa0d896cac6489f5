/** The register of providers of a running hub, as those who ask for it meet it. */
package org.learnerhub.app.whole.provider;
