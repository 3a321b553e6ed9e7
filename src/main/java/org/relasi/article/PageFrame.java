package org.relasi.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows by its markup what an element is to a page: unseen, a piece of the frame around the story, or nothing in particular. */
final class PageFrame {

    private static final Set<String> UNSEEN_TAGS = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "dialog",
            "svg",
            "iframe",
            "canvas",
            "object",
            "select",
            "button",
            "textarea",
            "head",
            "audio",
            "video",
            "amp-ad",
            "amp-consent",
            "amp-sidebar",
            "datalist",
            "noframes");
    private static final Set<String> UNSEEN_NAMES = Set.of(
            "hidden", "d-none", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "offscreen");
    private static final Pattern UNSEEN_STYLE =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s{0,5}:\\s{0,5}none|visibility\\s{0,5}:\\s{0,5}hidden)");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "toolbar");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\d]+|(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST_NAME = 500;
    private static final PageNames NAMES = PageNames.load();

    private PageFrame() {}

    /** Whether a reader does not see what is in it. The whole page is always seen: scripts show it when they are ready. */
    static boolean isUnseen(Element element) {
        String name = element.normalName();
        if (UNSEEN_TAGS.contains(name)) {
            return true;
        }
        if (element.attributesSize() == 0 || isWhole(name)) {
            return false;
        }
        boolean hidden = element.hasAttr("hidden") && !"until-found".equalsIgnoreCase(element.attr("hidden"));
        return hidden
                || "true".equalsIgnoreCase(element.attr("aria-hidden"))
                || UNSEEN_STYLE.matcher(shortened(element.attr("style"))).find()
                || isUnseenByName(shortened(element.attr("class")));
    }

    private static boolean isUnseenByName(String classes) {
        Set<String> names =
                new HashSet<>(Arrays.asList(classes.toLowerCase(Locale.ROOT).split("\\s+")));
        // hidden on small screens only
        boolean shown = names.stream()
                .anyMatch(name -> name.matches("(?:\\w{1,5}[:-]|d-\\w{2,3}-)(?:block|flex|grid|inline.{0,10})"));
        return !shown && names.stream().anyMatch(UNSEEN_NAMES::contains);
    }

    /** Whether it is a link to another page, rather than within this one. */
    static boolean leadsAway(Element element) {
        if (!element.normalName().equals("a") || !element.hasAttr("href")) {
            return false;
        }
        String to = element.attr("href").strip();
        return !to.startsWith("#") || to.length() < 2;
    }

    /** How surely an element is no part of the story. */
    enum Part {
        /** Words of readers, however many: a box for comments. */
        COMMENTS,
        /** Its name says so: a box for cookies, for related stories. */
        OUTSIDE,
        /** Its name says so, but others name the box so that holds the story too: {@code with-sidebar}, {@code share}. */
        LIKELY_OUTSIDE,
        /** A form, which may be a search box or the whole page. */
        PERHAPS_OUTSIDE,
        /** Anything else. */
        INSIDE
    }

    static Part part(Element element) {
        String name = element.normalName();
        if (isWhole(name) || element.attr("itemprop").contains("articleBody")) {
            return Part.INSIDE;
        }
        if (name.equals("nav") || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return Part.OUTSIDE;
        }
        Part named = isStory(name) ? Part.INSIDE : named(element);
        if (named != Part.INSIDE) {
            return named;
        }
        return switch (name) {
            case "aside", "footer", "figcaption" -> Part.LIKELY_OUTSIDE;
            case "header" ->
                element.parents().is("article,main,section,[role=main]") ? Part.INSIDE : Part.LIKELY_OUTSIDE;
            case "form" -> Part.PERHAPS_OUTSIDE;
            default -> Part.INSIDE;
        };
    }

    private static boolean isWhole(String name) {
        return name.equals("html") || name.equals("body") || name.equals("main");
    }

    /** Themes give an article the names of its tags and sections. */
    private static boolean isStory(String name) {
        return name.equals("article") || name.matches("h[1-6]");
    }

    private static Part named(Element element) {
        Part part = Part.INSIDE;
        String names = shortened(element.attr("class")) + " " + shortened(element.id());
        for (String name : names.strip().split("\\s+", -1)) {
            if (!name.isEmpty()) {
                Part found = NAMES.part(String.join("-", WORD_END.split(name)).toLowerCase(Locale.ROOT));
                part = found.compareTo(part) < 0 ? found : part;
            }
        }
        return part;
    }

    private static String shortened(String names) {
        return names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
    }
}
