package org.relasi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.relasi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule extractionIsLanguageNeutral = noClasses()
            .that()
            .resideInAPackage("org.relasi.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.relasi.annotate..", "org.relasi.article..");

    @ArchTest
    static final ArchRule oneLanguageDoesNotKnowAnother = noClasses()
            .that()
            .resideInAPackage("org.relasi.annotate.id..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.relasi.annotate.en..");

    @ArchTest
    static final ArchRule theReaderKnowsItsLanguagesOnlyAsPacks = noClasses()
            .that()
            .resideInAPackage("org.relasi.annotate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.relasi.annotate.id..", "org.relasi.annotate.en..");

    @ArchTest
    static final ArchRule queriesNeverTouchTheWriteSide = noClasses()
            .that()
            .resideInAPackage("org.relasi.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.relasi.graph..", "org.relasi.ingest..", "org.relasi.extract..", "org.relasi.resolve..");

    @ArchTest
    static final ArchRule stepsBetweenTextAndGraphAreNoInputAndOutput = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.relasi.syntax..", "org.relasi.annotate..", "org.relasi.extract..", "org.relasi.resolve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j..", "org.springframework.web..", "org.springframework.data..", "java.net..");

    @ArchTest
    static final ArchRule theServerIsNeverLinked = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j.server..", "org.neo4j.kernel..", "org.neo4j.dbms..", "org.neo4j.graphdb..");

    @ArchTest
    static final ArchRule noMutableStaticState =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule controllersStayInTheirRoom =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule constructorInjectionOnly = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule noJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
