package org.learnerhub.domain.user;

import java.util.Optional;
import org.learnerhub.domain.login.LoginKey;

/**
 * Says whose people somebody is whom an identity provider has let in. The hub's own directory has those whom its operator
 * bound; one of somebody else's can stand in its place.
 */
public interface OrganisationDirectory {

    /** Empty for whoever is nobody's: a learner, or a stranger. */
    Optional<User> member(LoginKey login);
}
