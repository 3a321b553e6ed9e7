package org.relasi.export;

/** What the files look like, for the API's description. */
final class ExportExamples {

    static final String GRAPHML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="n0" for="node" attr.name="type" attr.type="string"></key>
            <key id="e0" for="edge" attr.name="type" attr.type="string"></key>
            <graph id="relasi" edgedefault="directed">
            <node id="BOL"><data key="n0">State</data></node>
            <node id="ECU"><data key="n0">State</data></node>
            <edge source="BOL" target="ECU"><data key="e0">ACCUSES</data></edge>
            </graph></graphml>""";

    static final String NDJSON = """
            {"kind":"entity","id":"BOL","type":"State","name":"Bolivia"}
            {"kind":"entity","id":"ECU","type":"State","name":"Ekuador"}
            {"kind":"edge","id":"2abb","type":"ACCUSES","source":"BOL","target":"ECU","status":"disputed"}
            {"kind":"end","nodes":2,"relationships":1}
            """;

    static final String CAMEO = """
            doc\tdate\tsource\tsourceIso3\trelation\tcameo\ttarget\ttargetIso3\tsentence
            5d1f\t2026-03-02\tBolivia\tBOL\tACCUSES\t112\tEkuador\tECU\tBolivia menuduh Ekuador.
            """;

    private ExportExamples() {}
}
