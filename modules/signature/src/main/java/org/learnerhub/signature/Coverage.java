package org.learnerhub.signature;

import java.util.List;
import org.learnerhub.signature.Verdict.Reason;

/** What a signature vouches for: everything of one thing. A reference to a part is no coverage. */
sealed interface Coverage {

    /** For people. */
    String description();

    /** @param exclusive whether the document is digested in exclusive canonical form, otherwise in inclusive */
    record WholeDocument(boolean exclusive) implements Coverage {
        @Override
        public String description() {
            return "the whole document";
        }
    }

    /** @param name the reference's URI, which is never followed */
    record DetachedFile(String name) implements Coverage {
        @Override
        public String description() {
            return "file " + name;
        }
    }

    /** @param standsAlone whether the signature is a document of its own */
    static Coverage of(DsElement reference, List<DsElement> transforms, boolean standsAlone) throws Refusal {
        String uri = reference.dom().getAttribute("URI");
        if (uri.startsWith("#") || !reference.dom().hasAttribute("URI")) {
            throw new Refusal(Reason.COVERS_TOO_LITTLE, "The signature refers to a part of a document.");
        }
        if (standsAlone == uri.isEmpty()) {
            throw new Refusal(Reason.COVERS_TOO_LITTLE, "The signature does not refer to the document it stands in.");
        }
        return standsAlone ? detached(uri, transforms) : enveloped(transforms);
    }

    private static Coverage detached(String uri, List<DsElement> transforms) throws Refusal {
        if (!transforms.isEmpty()) {
            throw forbidden();
        }
        return new DetachedFile(uri);
    }

    /** Without a named canonical form XML-DSig prescribes the inclusive one. */
    private static Coverage enveloped(List<DsElement> transforms) throws Refusal {
        List<String> steps = transforms.stream().map(DsElement::algorithm).toList();
        boolean known = !steps.isEmpty()
                && steps.size() <= 2
                && steps.get(0).equals(Algorithms.ENVELOPED)
                && Algorithms.CANONICALISATIONS.containsAll(steps.subList(1, steps.size()))
                && transforms.stream().noneMatch(DsElement::hasChildElements);
        if (!known) {
            throw forbidden();
        }
        return new WholeDocument(steps.contains(Algorithms.EXCLUSIVE));
    }

    private static Refusal forbidden() {
        return new Refusal(
                Reason.FORBIDDEN_ALGORITHM,
                "Only the transforms enveloped-signature and canonicalisation are accepted, without parameters.");
    }
}
