package org.equipoise.media;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Whether an SVG is a drawing and nothing else: it runs nothing and fetches nothing.
public final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "animate",
            "animateTransform",
            "animateMotion",
            "mpath",
            "set");

    private final List<Fault> faults = new ArrayList<>();

    /// @param line from 1
    public record Fault(int line, String reason) {}

    private SvgCheck() {}

    public static List<Fault> faults(byte[] svg) {
        SvgCheck check = new SvgCheck();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            boolean root = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    check.element(xml, root);
                    root = false;
                } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    check.say(xml, "a drawing needs no document type and no processing instruction");
                }
            }
        } catch (XMLStreamException malformed) {
            check.faults.add(new Fault(malformed.getLocation().getLineNumber(), "not readable as XML"));
        }
        return check.faults;
    }

    private void element(XMLStreamReader xml, boolean root) {
        String name = xml.getLocalName();
        if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name) || root != name.equals("svg")) {
            say(xml, "<%s> has no place in a drawing".formatted(name));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            if (attribute.startsWith("on") || attribute.equals("style") || attribute.equals("base")) {
                say(xml, "the attribute %s has no place in a drawing".formatted(attribute));
            } else if (attribute.equals("href") && !value.startsWith("#")) {
                say(xml, "href leads out of the drawing");
            } else if (value.contains("\\") || value.replaceAll("\\s", "").matches(".*url\\((?![\"']?#).*")) {
                say(xml, "url() leads out of the drawing, or may do so");
            } else if (attribute.equals("attributename") && (value.endsWith("href") || value.startsWith("on"))) {
                say(xml, "%s may not be animated".formatted(value));
            }
        }
    }

    private void say(XMLStreamReader xml, String reason) {
        faults.add(new Fault(xml.getLocation().getLineNumber(), reason));
    }
}
