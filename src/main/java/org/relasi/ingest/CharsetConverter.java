package org.relasi.ingest;

import java.nio.charset.Charset;
import org.relasi.article.TextDecoding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the charset that {@code --encoding} names. */
final class CharsetConverter implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String name) {
        return TextDecoding.charset(name)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no encoding '" + name + "'; common ones are UTF-8, windows-1252, UTF-16LE"));
    }
}
