import Foundation

/// One form of a page, as a browser would send it: its fields with what stands in them.
struct Gelezenformulier: Sendable {
    var actie: String
    var methode: String
    /// Names and values that are sent when nothing is changed; a button only when it is pressed.
    var velden: [String: String] = [:]
    /// Every value that is sent, of a name that comes more than once too.
    var waarden: [String: [String]] = [:]
    /// Every name that may be sent, also of boxes that are not ticked and choices that are not made.
    var namen: [String] = []
    /// The names of fields in which people type.
    var teksten: [String] = []
    /// What may be chosen, per field.
    var keuzes: [String: [String]] = [:]
}

/// Reads the tags that our own writer makes: attributes always in double quotes, text always escaped.
struct Formulierlezer {
    private var forms: [Gelezenformulier] = []
    private var select: String?
    private var firstOption: String?
    private var chosen = false

    static func lees(_ html: String) -> [Gelezenformulier] {
        var lezer = Formulierlezer()
        var rest = html[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            guard let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
            let tag = rest[rest.utf8.index(after: open)..<close]
            rest = rest[rest.utf8.index(after: close)...]
            lezer.tag(tag, text: rest[..<(rest.utf8.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex)])
        }
        return lezer.forms
    }

    private mutating func tag(_ tag: Substring, text: Substring) {
        let name = tag.prefix { $0 != " " }
        let attributes = Self.attributes(tag.dropFirst(name.count))
        let field = attributes["name"]
        switch name {
        case "form":
            forms.append(Gelezenformulier(actie: attributes["action"] ?? "", methode: attributes["method"] ?? "get"))
        case "input": input(field, attributes)
        case "textarea":
            guard let field else { return }
            add(field, Self.unescape(text), text: true)
        case "select":
            (select, firstOption, chosen) = (field, nil, false)
            if let field { change { $0.namen.append(field) } }
        case "option": option(attributes, text)
        case "/select":
            if let select, !chosen, let firstOption { change { $0.velden[select] = firstOption } }
            select = nil
        case "button":
            guard let field, let value = attributes["value"] else { return }
            change {
                $0.namen.append(field)
                $0.keuzes[field, default: []].append(value)
            }
        default: break
        }
    }

    private mutating func input(_ field: String?, _ attributes: [String: String]) {
        guard let field else { return }
        let value = attributes["value"] ?? ""
        switch attributes["type"] ?? "text" {
        case "radio", "checkbox":
            change {
                $0.namen.append(field)
                $0.keuzes[field, default: []].append(value)
                if attributes["checked"] != nil { $0.velden[field] = value }
            }
        case "hidden": add(field, value, text: false)
        case "submit": change { $0.keuzes[field, default: []].append(value) }
        case "password": add(field, value, text: false)
        default: add(field, value, text: true)
        }
    }

    private mutating func option(_ attributes: [String: String], _ text: Substring) {
        guard let select else { return }
        let value = attributes["value"] ?? Self.unescape(text)
        firstOption = firstOption ?? value
        if attributes["selected"] != nil { chosen = true }
        change {
            if !value.isEmpty { $0.keuzes[select, default: []].append(value) }
            if attributes["selected"] != nil { $0.velden[select] = value }
        }
    }

    private mutating func add(_ field: String, _ value: String, text: Bool) {
        change {
            $0.namen.append(field)
            $0.velden[field] = value
            $0.waarden[field, default: []].append(value)
            if text { $0.teksten.append(field) }
        }
    }

    private mutating func change(_ body: (inout Gelezenformulier) -> Void) {
        if !forms.isEmpty { body(&forms[forms.count - 1]) }
    }

    private static func attributes(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        var rest = text.drop { $0 == " " }
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(name.count)
            if rest.hasPrefix("=\"") {
                let value = rest.dropFirst(2).prefix { $0 != "\"" }
                found[String(name)] = unescape(value)
                rest = rest.dropFirst(value.count + 3)
            } else {
                found[String(name)] = ""
            }
            rest = rest.drop { $0 == " " }
        }
        return found
    }

    /// The character references that our writer makes, turned back.
    static func unescape(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        return text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
            .replacingOccurrences(of: "&amp;", with: "&")
    }
}
