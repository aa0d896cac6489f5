package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.account.OwnContact;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** What a learner says of how they are reached, until they send it; the session keeps it. */
final class ContactDraft implements Serializable {

    static final String TELEPHONE = "telephone";
    static final String BY_EMAIL = "byEmail";

    /** The fields of the register by the names of the form, in its order. */
    static final Map<String, LearnerField> FIELDS = fields();

    private static final long serialVersionUID = 1L;
    private static final String NAME = "learner.contact";
    private static final int LONGEST = 300;

    private final HashMap<String, String> said = new HashMap<>();
    private final int version;

    private ContactDraft(int version) {
        this.version = version;
    }

    private static Map<String, LearnerField> fields() {
        Map<String, LearnerField> fields = new LinkedHashMap<>();
        fields.put("email", LearnerField.EMAIL_ADDRESS);
        fields.put("line1", LearnerField.ADDRESS_LINE_1);
        fields.put("line2", LearnerField.ADDRESS_LINE_2);
        fields.put("town", LearnerField.ADDRESS_TOWN);
        fields.put("county", LearnerField.ADDRESS_COUNTY_OR_CITY);
        fields.put("postcode", LearnerField.POST_CODE);
        return fields;
    }

    /** As it is now. */
    static ContactDraft of(OwnContact.Held held) {
        ContactDraft draft = new ContactDraft(held.learner().version());
        LearnerDetails details = held.learner().details();
        FIELDS.forEach((name, field) -> draft.said.put(name, details.text(field)));
        NotificationWish wish = held.wish();
        if (wish != null) {
            draft.said.put(TELEPHONE, Objects.requireNonNullElse(wish.phoneNumber(), ""));
            draft.said.put(BY_EMAIL, wish.preference() == NotificationWish.Preference.EMAIL ? "true" : "");
            String told = wish.emailAddress();
            if (told != null && draft.get("email").isEmpty()) {
                draft.said.put("email", told);
            }
        }
        return draft;
    }

    /** As a form says it, of the version that it was made from. */
    static ContactDraft of(HttpServletRequest request) {
        String version = Objects.requireNonNullElse(request.getParameter("version"), "");
        ContactDraft draft = new ContactDraft(version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
        FIELDS.keySet().forEach(name -> draft.take(request, name));
        draft.take(request, TELEPHONE);
        draft.take(request, BY_EMAIL);
        return draft;
    }

    private void take(HttpServletRequest request, String name) {
        String value =
                Objects.requireNonNullElse(request.getParameter(name), "").strip();
        said.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
    }

    /** Null where nothing was said. */
    static @Nullable ContactDraft of(HttpSession session) {
        return session.getAttribute(NAME) instanceof ContactDraft draft ? draft : null;
    }

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }

    public int version() {
        return version;
    }

    /** Empty where nothing is said. */
    public String get(String name) {
        return said.getOrDefault(name, "");
    }

    public boolean byEmail() {
        return get(BY_EMAIL).equals("true");
    }

    OwnContact.Said said() {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        FIELDS.forEach((name, field) -> details.set(field, get(name).isEmpty() ? null : get(name)));
        return new OwnContact.Said(details.build(), get(TELEPHONE).isEmpty() ? null : get(TELEPHONE), byEmail());
    }

    /** Hides what is said. */
    @Override
    public String toString() {
        return "ContactDraft";
    }
}
