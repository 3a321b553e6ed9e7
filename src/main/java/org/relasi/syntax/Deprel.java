package org.relasi.syntax;

/** Universal dependency relations, version 2, that the rules of relasi name. */
public final class Deprel {

    public static final String ROOT = "root";
    public static final String NSUBJ = "nsubj";
    public static final String NSUBJ_PASS = "nsubj:pass";
    public static final String OBJ = "obj";
    public static final String OBL = "obl";
    public static final String OBL_AGENT = "obl:agent";
    public static final String NMOD = "nmod";
    public static final String APPOS = "appos";
    public static final String ACL = "acl";
    public static final String ACL_RELCL = "acl:relcl";
    public static final String ADVCL = "advcl";
    public static final String CCOMP = "ccomp";
    public static final String XCOMP = "xcomp";
    public static final String IOBJ = "iobj";
    public static final String PARATAXIS = "parataxis";
    public static final String CONJ = "conj";
    public static final String CC = "cc";
    public static final String CASE = "case";
    public static final String MARK = "mark";
    public static final String DET = "det";
    public static final String AMOD = "amod";
    public static final String ADVMOD = "advmod";
    public static final String NUMMOD = "nummod";
    public static final String COMPOUND = "compound";
    public static final String FLAT = "flat";
    public static final String AUX = "aux";
    public static final String AUX_PASS = "aux:pass";
    public static final String COP = "cop";
    public static final String PUNCT = "punct";
    public static final String DEP = "dep";

    private Deprel() {}
}
