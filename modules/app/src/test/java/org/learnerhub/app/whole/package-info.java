/** The whole hub, as its users meet it: real broker, real databases, real SOAP, real signatures, real processes. */
package org.learnerhub.app.whole;
