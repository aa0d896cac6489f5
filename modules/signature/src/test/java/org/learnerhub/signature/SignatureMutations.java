package org.learnerhub.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Ways to spoil a signature: its value by name, its structure by chance. */
final class SignatureMutations {

    private static final List<String> ODD_TEXTS =
            List.of("", " ", "=", "AA==", "AA=", "%", "\u00e9", "x".repeat(5_000));

    private SignatureMutations() {}

    /** What a SignatureValue may hold in place of the right one; each is wrong. */
    static Map<String, String> values(byte[] right) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        bytes.put("nothing", new byte[0]);
        bytes.put("one zero", new byte[1]);
        bytes.put("two zeros", new byte[2]);
        bytes.put("zeros", new byte[right.length]);
        bytes.put("half", Arrays.copyOf(right, right.length / 2));
        bytes.put("second half", Arrays.copyOfRange(right, right.length / 2, right.length));
        bytes.put("first half zeros", joined(new byte[right.length / 2], right, right.length / 2));
        bytes.put("second half zeros", Arrays.copyOf(Arrays.copyOf(right, right.length / 2), right.length));
        bytes.put("one byte less", Arrays.copyOf(right, right.length - 1));
        bytes.put("one byte more", Arrays.copyOf(right, right.length + 1));
        bytes.put("a zero in front", joined(new byte[1], right, 0));
        bytes.put("twice", joined(right, right, 0));
        bytes.put("very long", new byte[30_000]);
        byte[] ones = new byte[right.length];
        Arrays.fill(ones, (byte) 0xff);
        bytes.put("all bits", ones);
        Map<String, String> values = new LinkedHashMap<>();
        bytes.forEach((name, value) -> values.put(name, Base64.getEncoder().encodeToString(value)));
        String proper = Base64.getEncoder().encodeToString(right);
        values.put("no Base64", "!" + proper.substring(1));
        values.put("Base64 cut", proper.substring(0, proper.length() - 1));
        values.put("Base64 with an end in the middle", proper.substring(0, 4) + "==" + proper.substring(4));
        values.put("white space alone", "  \n ");
        return values;
    }

    private static byte[] joined(byte[] first, byte[] second, int from) {
        byte[] all = Arrays.copyOf(first, first.length + second.length - from);
        System.arraycopy(second, from, all, first.length, second.length - from);
        return all;
    }

    /** One to three changes to the elements of the signature. */
    static void spoil(Document document, Random dice) {
        for (int changes = 1 + dice.nextInt(3); changes > 0; changes--) {
            List<Element> parts = parts(document);
            if (!parts.isEmpty()) {
                spoil(parts.get(dice.nextInt(parts.size())), parts, dice);
            }
        }
    }

    private static List<Element> parts(Document document) {
        List<Element> parts = new ArrayList<>();
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            boolean inside = false;
            for (Node node = element; node != null; node = node.getParentNode()) {
                inside |= "Signature".equals(node.getLocalName()) || "BinarySecurityToken".equals(node.getLocalName());
            }
            if (inside && element.getParentNode() instanceof Element) {
                parts.add(element);
            }
        }
        return parts;
    }

    private static void spoil(Element at, List<Element> parts, Random dice) {
        Node parent = at.getParentNode();
        Document document = at.getOwnerDocument();
        switch (dice.nextInt(9)) {
            case 0 -> parent.removeChild(at);
            case 1 -> parent.insertBefore(at.cloneNode(true), at);
            case 2 -> at.setTextContent(ODD_TEXTS.get(dice.nextInt(ODD_TEXTS.size())));
            case 3 -> at.setAttribute(attribute(dice), ODD_TEXTS.get(dice.nextInt(ODD_TEXTS.size())));
            case 4 -> at.removeAttribute(attribute(dice));
            case 5 -> parent.insertBefore(parts.get(dice.nextInt(parts.size())).cloneNode(true), at);
            case 6 -> at.appendChild(document.createElementNS("urn:foreign", "foreign"));
            case 7 -> document.renameNode(at, "urn:foreign", at.getLocalName());
            default -> changeByte(at, dice);
        }
    }

    private static String attribute(Random dice) {
        return List.of("Algorithm", "URI", "Id", "Type", "Encoding").get(dice.nextInt(5));
    }

    private static void changeByte(Element at, Random dice) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(at.getTextContent());
            if (bytes.length > 0) {
                bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
                at.setTextContent(Base64.getEncoder().encodeToString(bytes));
            }
        } catch (IllegalArgumentException e) {
            at.setTextContent("?");
        }
    }
}
