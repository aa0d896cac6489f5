package org.learnerhub.testkit.hostile;

import static org.learnerhub.domain.problem.IntakeCode.DOCTYPE_PRESENT;
import static org.learnerhub.domain.problem.IntakeCode.NOT_WELL_FORMED;

import java.util.List;
import java.util.stream.Stream;

/** Everything that a DOCTYPE can do. */
final class EntityAttacks {

    private EntityAttacks() {}

    static List<Attack> against(Target target) {
        return Stream.concat(
                        byDoctype(target).stream().map(attack -> attack.by(DOCTYPE_PRESENT)),
                        inside(target).stream().map(attack -> attack.by(NOT_WELL_FORMED)))
                .toList();
    }

    private static List<Attack> inside(Target target) {
        return List.of(
                Attack.fault("DOCTYPE inside the body", target.named("<!DOCTYPE a>")),
                Attack.fault("entity that nobody declared", target.named("&nobody;")),
                Attack.fault("character that XML does not have", target.named("&#0;")));
    }

    static List<Attack> byDoctype(Target target) {
        return List.of(
                Attack.fault("empty DOCTYPE", "<!DOCTYPE a>" + target.envelope()),
                Attack.fault(
                        "external DTD",
                        "<!DOCTYPE a SYSTEM '" + target.listenerUrl("a.dtd") + "'>" + target.envelope()),
                Attack.fault(
                        "external DTD with a public name",
                        "<!DOCTYPE a PUBLIC '-//A//B' '" + target.listenerUrl("p.dtd") + "'>" + target.envelope()),
                declared(target, "internal entity", "<!ENTITY e 'x'>"),
                declared(target, "entity that is a file of the machine", "<!ENTITY e SYSTEM 'file:///etc/hostname'>"),
                declared(target, "external entity", "<!ENTITY e SYSTEM '" + target.listenerUrl("e") + "'>"),
                declared(
                        target,
                        "parameter entity from elsewhere",
                        "<!ENTITY % p SYSTEM '" + target.listenerUrl("p") + "'>%p;<!ENTITY e 'x'>"),
                declared(target, "entity that contains itself", "<!ENTITY e '&e;'>"),
                declared(target, "billion laughs", laughs("")),
                declared(target, "billion laughs by parameter entities", laughs("% ") + "%l9;"),
                quadratic(target),
                Attack.fault(
                        "default attribute by ATTLIST", "<!DOCTYPE a [<!ATTLIST f a CDATA 'x'>]>" + target.envelope()),
                Attack.repeated(
                        "endless internal subset", "<!DOCTYPE a [", "<!ENTITY e 'x'><!-- x -->", 2_000_000, "]>"));
    }

    private static Attack declared(Target target, String name, String declarations) {
        return Attack.fault(name, "<!DOCTYPE a [" + declarations + "]>" + target.named("&e;"));
    }

    /** Ten to the tenth copies, if anybody laughed. */
    private static String laughs(String kind) {
        StringBuilder text = new StringBuilder("<!ENTITY " + kind + "l0 'ha'>");
        String reference = kind.isEmpty() ? "&" : "&#37;";
        for (int i = 1; i <= 9; i++) {
            String inner = reference + "l" + (i - 1) + ";";
            text.append("<!ENTITY ")
                    .append(kind)
                    .append('l')
                    .append(i)
                    .append(" '")
                    .append(inner.repeat(10))
                    .append("'>");
        }
        return kind.isEmpty() ? text + "<!ENTITY e '&l9;'>" : text.toString();
    }

    private static Attack quadratic(Target target) {
        return Attack.fault(
                "quadratic blow-up",
                "<!DOCTYPE a [<!ENTITY e '" + "x".repeat(50_000) + "'>]>" + target.named("&e;".repeat(50_000)));
    }
}
