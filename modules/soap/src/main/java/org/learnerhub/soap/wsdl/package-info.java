/**
 * Gives out WSDLs and their schemas with the address that was asked. Knows no service.
 */
@NullMarked
package org.learnerhub.soap.wsdl;

import org.jspecify.annotations.NullMarked;
