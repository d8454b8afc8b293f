// Forms and what is filled in.

/// `<form>`: what is filled in and sent.
public typealias Form<Content: HTML> = Element<HTMLTags.Form, Content>

/// `<fieldset>`: fields that belong together.
public typealias Fieldset<Content: HTML> = Element<HTMLTags.Fieldset, Content>

/// `<legend>`: the name of a fieldset.
public typealias Legend<Content: HTML> = Element<HTMLTags.Legend, Content>

/// `<label>`: the name of a field.
public typealias Label<Content: HTML> = Element<HTMLTags.Label, Content>

/// `<input>`: a field of one line, a choice or a file.
public typealias Input = VoidElement<HTMLTags.Input>

/// `<textarea>`: a field of many lines. Takes text only, and keeps its first empty line.
public typealias Textarea<Content: HTML> = Element<HTMLTags.Textarea, Content>

/// `<select>`: a choice from a list.
public typealias Select<Content: HTML> = Element<HTMLTags.Select, Content>

/// `<option>`: one of the choices.
public typealias Option<Content: HTML> = Element<HTMLTags.Option, Content>

/// `<optgroup>`: choices that belong together.
public typealias Optgroup<Content: HTML> = Element<HTMLTags.Optgroup, Content>

/// `<datalist>`: suggestions for a field.
public typealias Datalist<Content: HTML> = Element<HTMLTags.Datalist, Content>

/// `<button>`: a button.
public typealias Button<Content: HTML> = Element<HTMLTags.Button, Content>

/// `<output>`: the result of what is filled in.
public typealias Output<Content: HTML> = Element<HTMLTags.Output, Content>

/// `<progress>`: how far something is. Beside Foundation: `HTML::Progress`.
public typealias Progress<Content: HTML> = Element<HTMLTags.Progress, Content>

/// `<meter>`: a measure within a range.
public typealias Meter<Content: HTML> = Element<HTMLTags.Meter, Content>

extension HTMLTags {
    /// The kind of `Form`.
    public enum Form: ElementTag { public static var element: ElementName { ElementName("form") } }
    /// The kind of `Fieldset`.
    public enum Fieldset: ElementTag { public static var element: ElementName { ElementName("fieldset") } }
    /// The kind of `Legend`.
    public enum Legend: ElementTag { public static var element: ElementName { ElementName("legend") } }
    /// The kind of `Label`.
    public enum Label: ElementTag { public static var element: ElementName { ElementName("label") } }
    /// The kind of `Input`.
    public enum Input: ElementTag { public static var element: ElementName { ElementName("input") } }
    /// The kind of `Textarea`.
    public enum Textarea: ElementTag {
        public static var element: ElementName { ElementName("textarea", dropsFirstNewline: true) }
    }
    /// The kind of `Select`.
    public enum Select: ElementTag { public static var element: ElementName { ElementName("select") } }
    /// The kind of `Option`.
    public enum Option: ElementTag { public static var element: ElementName { ElementName("option") } }
    /// The kind of `Optgroup`.
    public enum Optgroup: ElementTag { public static var element: ElementName { ElementName("optgroup") } }
    /// The kind of `Datalist`.
    public enum Datalist: ElementTag { public static var element: ElementName { ElementName("datalist") } }
    /// The kind of `Button`.
    public enum Button: ElementTag { public static var element: ElementName { ElementName("button") } }
    /// The kind of `Output`.
    public enum Output: ElementTag { public static var element: ElementName { ElementName("output") } }
    /// The kind of `Progress`.
    public enum Progress: ElementTag { public static var element: ElementName { ElementName("progress") } }
    /// The kind of `Meter`.
    public enum Meter: ElementTag { public static var element: ElementName { ElementName("meter") } }
}
