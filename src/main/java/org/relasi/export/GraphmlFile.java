package org.relasi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML, as Gephi, yEd and NetworkX read it. Every node and edge has a {@code type} and a {@code label}, to colour and to
 * caption it by; lists are JSON text. Without its last tag it is no XML, so that a file that was cut off is seen to be.
 */
final class GraphmlFile implements GraphFile {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Set<String> ELSEWHERE = Set.of("id", "type", "label");
    private static final int CAPTION = 80;

    private final XMLStreamWriter xml;
    private final Map<String, String> nodeKeys;
    private final Map<String, String> edgeKeys;

    GraphmlFile(OutputStream out, Columns columns) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
            xml.writeAttribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
            nodeKeys = keys("node", columns.of(true));
            edgeKeys = keys("edge", columns.of(false));
            xml.writeCharacters("\n");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "relasi");
            xml.writeAttribute("edgedefault", "directed");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Declares the properties; gives the ids that they are written by. */
    private Map<String, String> keys(String of, Map<String, PropertyType> columns) throws XMLStreamException {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(columns.keySet());
        names.removeAll(Properties.OF_THE_STORE);
        names.removeAll(ELSEWHERE);
        key(keys, of, "type", PropertyType.STRING);
        key(keys, of, "label", PropertyType.STRING);
        for (String name : names) {
            key(keys, of, name, columns.getOrDefault(name, PropertyType.STRING));
        }
        return keys;
    }

    private void key(Map<String, String> keys, String of, String name, PropertyType type) throws XMLStreamException {
        String id = of.charAt(0) + String.valueOf(keys.size());
        keys.put(name, id);
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", XmlText.clean(name));
        xml.writeAttribute("attr.type", type.graphml());
    }

    @Override
    public void begin(Section section) {
        // nodes and edges say what they are
    }

    @Override
    public void write(GraphNode node) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("node");
            xml.writeAttribute("id", XmlText.token(node.id()));
            Object type = node.properties().getOrDefault("type", node.type());
            write(nodeKeys, type, caption(node, type), node.properties());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @Override
    public void write(GraphEdge edge) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("edge");
            if (edge.properties().get("id") instanceof String id) {
                xml.writeAttribute("id", XmlText.token(id));
            }
            xml.writeAttribute("source", XmlText.token(edge.source()));
            xml.writeAttribute("target", XmlText.token(edge.target()));
            Object label = edge.properties()
                    .getOrDefault("label", edge.type().toLowerCase(Locale.ROOT).replace('_', ' '));
            write(edgeKeys, edge.type(), label, edge.properties());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void write(Map<String, String> keys, Object type, Object label, Map<String, Object> properties)
            throws XMLStreamException {
        data(keys.getOrDefault("type", ""), type);
        data(keys.getOrDefault("label", ""), label);
        for (Map.Entry<String, String> key : keys.entrySet()) {
            Object value = ELSEWHERE.contains(key.getKey()) ? null : properties.get(key.getKey());
            if (value != null) {
                data(key.getValue(), value);
            }
        }
    }

    private void data(String key, Object value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        XmlText.write(xml, Properties.text(value));
        xml.writeEndElement();
    }

    private static Object caption(GraphNode node, Object type) {
        for (String name : new String[] {"name", "title", "text"}) {
            if (node.properties().get(name) instanceof String text && !text.isBlank()) {
                return text.length() <= CAPTION
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, CAPTION))) + "…";
            }
        }
        return type;
    }

    @Override
    public void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What went wrong with the stream itself, not with the XML that was written to it. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
}
