package org.apache.commons.collections;

import java.util.concurrent.ConcurrentHashMap;

/** What commons-beanutils notes the properties of classes in, when the broker sets its own by name. */
public class FastHashMap<K, V> extends ConcurrentHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    /** Nothing to switch: reading never waits for writing anyway. */
    public void setFast(boolean fast) {}
}
