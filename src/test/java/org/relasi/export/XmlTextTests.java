package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;

class XmlTextTests {

    @Test
    void isReadAgainAsItWasWritten() throws XMLStreamException {
        assertThat(readAgain("a < b & c > d ]]> \"'")).isEqualTo("a < b & c > d ]]> \"'");
        assertThat(readAgain("satu\r\ndua\rtiga\n\tempat")).isEqualTo("satu\r\ndua\rtiga\n\tempat");
        assertThat(readAgain("Жириновский 🚀 \u0085")).isEqualTo("Жириновский 🚀 \u0085");
    }

    @Test
    void replacesWhatXmlCannotHold() throws XMLStreamException {
        assertThat(readAgain("a\u0000b\u0001c\u001Fd\uFFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(readAgain("half \uD83D of a pair")).isEqualTo("half \uFFFD of a pair");
    }

    @Test
    void makesIdsThatAreNameTokensAndStayDifferent() {
        assertThat(XmlText.token("2abb8622c609abf5")).isEqualTo("2abb8622c609abf5");
        assertThat(XmlText.token("a b")).matches("[A-Za-z0-9._-]+").isNotEqualTo(XmlText.token("a_b"));
    }

    private static String readAgain(String text) throws XMLStreamException {
        StringWriter written = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
        xml.writeStartElement("t");
        XmlText.write(xml, text);
        xml.writeEndElement();
        xml.flush();
        XMLStreamReader reader =
                XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(written.toString()));
        reader.nextTag();
        return reader.getElementText();
    }
}
