package org.learnerhub.soap.provider;

import java.util.List;
import javax.xml.namespace.QName;

/** What sets the generations apart, which have one namespace and the same names: provider register 1.6. */
enum Generation {
    V3(List.of("/UkrlpProviderQueryWS/ProviderQueryServiceV3"), true, false, false),
    V4(List.of("/UkrlpProviderQueryWS4/ProviderQueryServiceV4"), true, false, false),
    V5(List.of("/UkrlpProviderQueryWS5/ProviderQueryServiceV5"), false, true, false),
    V6(
            List.of("/UkrlpProviderQueryWS6/ProviderQueryServiceV6", "/UkrlpProviderQueryWS/ProviderQueryServiceV6"),
            false,
            true,
            true);

    static final String NAMESPACE = "http://ukrlp.co.uk.server.ws.v3";
    static final QName PORT = new QName(NAMESPACE, "ProviderQueryPort");

    private final List<String> paths;
    private final boolean bs7666;
    private final boolean accessibleName;
    private final boolean primarySource;

    Generation(List<String> paths, boolean bs7666, boolean accessibleName, boolean primarySource) {
        this.paths = paths;
        this.bs7666 = bs7666;
        this.accessibleName = accessibleName;
        this.primarySource = primarySource;
    }

    String[] paths() {
        return paths.toArray(String[]::new);
    }

    /** A resource of the class path. */
    String wsdl() {
        return "contract/wsdl/provider-query-v" + name().charAt(1) + ".wsdl";
    }

    QName service() {
        return new QName(NAMESPACE, "ProviderQueryService" + name());
    }

    /** Whether addresses are by BS 7666. */
    boolean bs7666() {
        return bs7666;
    }

    boolean accessibleName() {
        return accessibleName;
    }

    /** Whether a verification says that it is primary. */
    boolean primarySource() {
        return primarySource;
    }
}
