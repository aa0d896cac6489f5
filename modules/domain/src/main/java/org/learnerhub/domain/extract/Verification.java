package org.learnerhub.domain.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;

/**
 * The verdict on a document.
 *
 * @param reasons why not genuine, or what is worth knowing of a genuine one; places never quote content
 * @param covered null where nothing in it may be believed, or it is not known what was signed
 */
public record Verification(
        Verdict verdict, List<Refusal> reasons, @Nullable Disclosed covered) {

    public Verification {
        reasons = List.copyOf(reasons);
    }

    public static Verification genuine(Disclosed covered) {
        return new Verification(Verdict.GENUINE, List.of(), covered);
    }

    public static Verification changed(HubCode code, String place) {
        return new Verification(Verdict.CHANGED, List.of(Refusal.at(code, place)), null);
    }

    public static Verification notOurs(HubCode code) {
        return new Verification(Verdict.NOT_OURS, List.of(Refusal.of(code)), null);
    }

    public static Verification cannotTell(HubCode code) {
        return new Verification(Verdict.CANNOT_TELL, List.of(Refusal.of(code)), null);
    }
}
