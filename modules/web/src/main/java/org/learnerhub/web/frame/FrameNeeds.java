package org.learnerhub.web.frame;

import java.time.InstantSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.login.EnterLearner;
import org.learnerhub.domain.user.OpenAccount;
import org.learnerhub.domain.user.OrganisationDirectory;
import org.learnerhub.domain.user.OwnMail;
import org.learnerhub.domain.user.OwnPassword;
import org.learnerhub.domain.user.SignIn;
import org.learnerhub.domain.user.Totp;
import org.learnerhub.domain.user.Users;

/**
 * What the frame of the pages stands on.
 *
 * @param sessions the database in which Spring Session has its tables
 * @param secure whether people come by HTTPS only, so that cookies are for that alone
 * @param provider who checks who people are; null: the hub alone
 * @param directory whose people those are whom the provider lets in
 * @param publicUrl the address by which people reach the hub
 * @param issuer how authenticator apps name the hub
 * @param ids of calls and forms
 */
public record FrameNeeds(
        SignIn signIn,
        OwnPassword passwords,
        OwnMail mail,
        OpenAccount accounts,
        Users users,
        Totp totp,
        EnterLearner learners,
        AccessControl access,
        Institutions institutions,
        CallerNetwork network,
        DataSource sessions,
        boolean secure,
        @Nullable IdentityProvider provider,
        OrganisationDirectory directory,
        String publicUrl,
        String issuer,
        InstantSource clock,
        Supplier<String> ids) {}
