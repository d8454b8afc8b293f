// The page itself and its large parts.

/// `<html>`: the root of a page.
public typealias Html<Content: HTML> = Element<HTMLTags.Html, Content>

/// `<head>`: what a browser must know about the page.
public typealias Head<Content: HTML> = Element<HTMLTags.Head, Content>

/// `<body>`: what the page shows.
public typealias Body<Content: HTML> = Element<HTMLTags.Body, Content>

/// `<title>`: the name of the page. Takes text only.
public typealias Title<Content: HTML> = Element<HTMLTags.Title, Content>

/// `<meta>`: a fact about the page.
public typealias Meta = VoidElement<HTMLTags.Meta>

/// `<link>`: a stylesheet or icon.
public typealias Link = VoidElement<HTMLTags.Link>

/// `<script>`: a script by its `.src`. It has no content: script is never written into a page.
public typealias Script = Element<HTMLTags.Script, EmptyHTML>

/// `<template>`: content that waits for a script.
public typealias Template<Content: HTML> = Element<HTMLTags.Template, Content>

/// `<header>`: the top of a page or section.
public typealias Header<Content: HTML> = Element<HTMLTags.Header, Content>

/// `<footer>`: the bottom of a page or section.
public typealias Footer<Content: HTML> = Element<HTMLTags.Footer, Content>

/// `<nav>`: links to get around.
public typealias Nav<Content: HTML> = Element<HTMLTags.Nav, Content>

/// `<main>`: what the page is about, once per page.
public typealias Main<Content: HTML> = Element<HTMLTags.Main, Content>

/// `<section>`: a part with a heading.
public typealias Section<Content: HTML> = Element<HTMLTags.Section, Content>

/// `<article>`: a part that stands by itself.
public typealias Article<Content: HTML> = Element<HTMLTags.Article, Content>

/// `<aside>`: something beside the subject.
public typealias Aside<Content: HTML> = Element<HTMLTags.Aside, Content>

/// `<h1>`: the heading of the page.
public typealias H1<Content: HTML> = Element<HTMLTags.H1, Content>

/// `<h2>`: a heading of the second level.
public typealias H2<Content: HTML> = Element<HTMLTags.H2, Content>

/// `<h3>`: a heading of the third level.
public typealias H3<Content: HTML> = Element<HTMLTags.H3, Content>

/// `<h4>`: a heading of the fourth level.
public typealias H4<Content: HTML> = Element<HTMLTags.H4, Content>

/// `<div>`: a block without meaning.
public typealias Div<Content: HTML> = Element<HTMLTags.Div, Content>

extension HTMLTags {
    /// The kind of `Html`.
    public enum Html: ElementTag { public static var element: ElementName { ElementName("html") } }
    /// The kind of `Head`.
    public enum Head: ElementTag { public static var element: ElementName { ElementName("head") } }
    /// The kind of `Body`.
    public enum Body: ElementTag { public static var element: ElementName { ElementName("body") } }
    /// The kind of `Title`.
    public enum Title: ElementTag { public static var element: ElementName { ElementName("title") } }
    /// The kind of `Meta`.
    public enum Meta: ElementTag { public static var element: ElementName { ElementName("meta") } }
    /// The kind of `Link`.
    public enum Link: ElementTag { public static var element: ElementName { ElementName("link") } }
    /// The kind of `Script`.
    public enum Script: ElementTag { public static var element: ElementName { ElementName("script") } }
    /// The kind of `Template`.
    public enum Template: ElementTag { public static var element: ElementName { ElementName("template") } }
    /// The kind of `Header`.
    public enum Header: ElementTag { public static var element: ElementName { ElementName("header") } }
    /// The kind of `Footer`.
    public enum Footer: ElementTag { public static var element: ElementName { ElementName("footer") } }
    /// The kind of `Nav`.
    public enum Nav: ElementTag { public static var element: ElementName { ElementName("nav") } }
    /// The kind of `Main`.
    public enum Main: ElementTag { public static var element: ElementName { ElementName("main") } }
    /// The kind of `Section`.
    public enum Section: ElementTag { public static var element: ElementName { ElementName("section") } }
    /// The kind of `Article`.
    public enum Article: ElementTag { public static var element: ElementName { ElementName("article") } }
    /// The kind of `Aside`.
    public enum Aside: ElementTag { public static var element: ElementName { ElementName("aside") } }
    /// The kind of `H1`.
    public enum H1: ElementTag { public static var element: ElementName { ElementName("h1") } }
    /// The kind of `H2`.
    public enum H2: ElementTag { public static var element: ElementName { ElementName("h2") } }
    /// The kind of `H3`.
    public enum H3: ElementTag { public static var element: ElementName { ElementName("h3") } }
    /// The kind of `H4`.
    public enum H4: ElementTag { public static var element: ElementName { ElementName("h4") } }
    /// The kind of `Div`.
    public enum Div: ElementTag { public static var element: ElementName { ElementName("div") } }
}
