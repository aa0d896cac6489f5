package org.apache.commons.collections;

import java.util.Collection;

/**
 * Never implemented. The broker's OperationContextImpl has a field of this type, for a trace that is off; without the
 * type the class cannot be loaded.
 */
public interface Buffer<E> extends Collection<E> {

    E get();

    E remove();
}
