package org.relasi.export;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Text as XML 1.0 can hold it: what it cannot, such as most control characters, is replaced by U+FFFD. */
final class XmlText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** What an id of GraphML may be. */
    private static final Pattern NAME_TOKEN = Pattern.compile("[\\p{Alnum}._:-]+");

    private XmlText() {}

    static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    /** Writes text so that it is read again as it was; a parser would otherwise take a carriage return away. */
    static void write(XMLStreamWriter xml, String text) throws XMLStreamException {
        String clean = clean(text);
        int start = 0;
        for (int at = clean.indexOf('\r'); at >= 0; at = clean.indexOf('\r', start)) {
            xml.writeCharacters(clean.substring(start, at));
            xml.writeEntityRef("#13");
            start = at + 1;
        }
        xml.writeCharacters(clean.substring(start));
    }

    /** An id as a name token, different for different ids. */
    static String token(String id) {
        if (NAME_TOKEN.matcher(id).matches()) {
            return id;
        }
        StringBuilder token = new StringBuilder("_");
        id.codePoints().forEach(point -> token.append('.').append(Integer.toHexString(point)));
        return token.toString();
    }
}
