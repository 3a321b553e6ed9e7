package org.relasi.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the day when the story of a page was published: what the page says for machines, then what stands beside the headline,
 * then the day of its last change. Days of the site, of other stories and of the future are passed over.
 */
record PageDay(Document page, LinkedData data, PageHeadline headline, List<PageLine> lines, WrittenDay written) {

    PageDay {
        lines = PageBoxes.without(lines, headline.around());
    }

    /** Names of {@code meta} elements, in any case, as {@code name}, {@code property} or {@code itemprop}; best first. */
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "publishdate",
            "publish-date",
            "publish_date",
            "published-date",
            "published_date",
            "published_time",
            "publication_date",
            "content_publisheddate",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "dcterms.created",
            "citation_publication_date",
            "article.published",
            "originalpublicationdate",
            "date");

    private static final List<String> CHANGED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "revised",
            "dcterms.modified");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(updated|modified|edited|diperbarui|diperbaharui|diubah|pembaruan|terakhir|update)\\b");
    private static final Pattern PUBLISHING = Pattern.compile(
            "(?i)\\b(published|posted|first|tayang|terbit|dipublikasikan|diterbitkan|diposting|publikasi)\\b");
    private static final int NEAR = 12;
    private static final int LABEL = 16;
    private static final int BEFORE = 3;

    Optional<LocalDate> find() {
        return Stream.<Function<PageDay, Stream<String>>>of(
                        day -> day.data.values("datePublished", false),
                        day -> day.metas(PUBLISHED),
                        PageDay::marked,
                        PageDay::shown,
                        day -> day.data.values("datePublished", true),
                        day -> day.data.values("dateCreated", false),
                        day -> day.data.values("dateModified", true),
                        day -> day.metas(CHANGED))
                .flatMap(way -> way.apply(this))
                .map(written::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<String> metas(List<String> names) {
        Map<String, String> said = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (names.contains(name) && isOwn(meta)) {
                    said.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
        return names.stream().map(said::get).flatMap(Stream::ofNullable);
    }

    /** Times in the markup of the story or near its headline. */
    private Stream<String> marked() {
        Set<Element> blocks = lines.stream().map(PageLine::owner).collect(Collectors.toSet());
        Stream<Element> declared = page.select("[itemprop~=datePublished]").stream()
                .filter(one -> !one.normalName().equals("meta"));
        Stream<Element> dated = page.select("time[datetime],abbr.published[title]").stream();
        return Stream.concat(declared, dated)
                .filter(time -> isOwn(time) && isOfTheStory(time, blocks) && !isOfChange(time))
                .flatMap(
                        time -> Stream.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text()))
                .filter(value -> !value.isBlank());
    }

    /** Whether a time that is shown stands in a line of the story, rather than in a box with others. */
    private static boolean isOfTheStory(Element time, Set<Element> blocks) {
        Element block = time;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return time.text().isBlank() || blocks.contains(block);
    }

    private static boolean isOfChange(Element time) {
        Element parent = time.parent();
        // a parent with many children says nothing of one of them
        String around =
                parent == null || parent.childNodeSize() > NEAR ? "" : parent.className() + " " + parent.ownText();
        String said = time.className() + " " + around;
        return CHANGE.matcher(said).find() && !PUBLISHING.matcher(said).find();
    }

    /** Whether an element is of the story: in no frame and in no other article. */
    private boolean isOwn(Element element) {
        Set<Element> around = headline.around();
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (around.contains(at) && !at.normalName().matches("article|body|html")) {
                return true;
            }
            boolean other = at.normalName().equals("article") && !around.isEmpty() && !around.contains(at);
            if (other || isFrame(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFrame(Element element) {
        return PageFrame.isUnseen(element) && !element.normalName().equals("head")
                || element.normalName().matches("nav|aside")
                || (element.normalName().equals("header") && PageFrame.part(element) != PageFrame.Part.INSIDE)
                || PageFrame.part(element).compareTo(PageFrame.Part.OUTSIDE) <= 0;
    }

    /** Lines beside the headline that begin with a day or say of which day the story is. */
    private Stream<String> shown() {
        int at = headline.line() == null ? -1 : headline.line().index();
        Stream<PageLine> behind =
                lines.stream().filter(line -> line.index() > at).limit(NEAR);
        Stream<PageLine> before = lines.stream().filter(line -> line.index() < at && line.index() >= at - BEFORE);
        return Stream.concat(behind, before)
                .filter(one -> !isFrame(one.owner()) && isOwn(one.owner()))
                .filter(one -> one.words() <= LABEL
                        && (!one.ended() || PUBLISHING.matcher(one.text()).find()))
                .map(one -> ofPublishing(one.text()))
                .filter(text -> !CHANGE.matcher(text).find());
    }

    /** Of a line that has more than one day, what follows the word for publishing. */
    private static String ofPublishing(String text) {
        Matcher word = PUBLISHING.matcher(text);
        if (!word.find()) {
            return text;
        }
        Matcher change = CHANGE.matcher(text);
        boolean behind = change.find() && change.start() > word.start();
        return text.substring(word.start(), behind ? change.start() : text.length());
    }
}
