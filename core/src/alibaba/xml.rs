//! Answers in XML, which are turned into the JSON that says the same.

use std::collections::BTreeMap;

use bytes::Bytes;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use zeroize::Zeroizing;

use crate::wire;

/// Deeper than any answer.
const DEPTH: usize = 16;

/// An element: a text, or the elements in it. Those of one name make a list.
#[derive(Default)]
struct Element {
    text: Zeroizing<String>,
    children: BTreeMap<String, Vec<Element>>,
}

/// The JSON object, text or list for what is in the root of this XML; none if it is not XML.
///
/// All texts become texts: numbers and booleans too. A list of one is not told from what it holds.
pub(super) fn to_json(xml: &str) -> Option<Bytes> {
    wire::body(&root(xml)?).ok()
}

fn root(xml: &str) -> Option<Element> {
    let mut reader = Reader::from_str(xml);
    // What is open, from the outside in; the first holds the root.
    let mut open = vec![(String::new(), Element::default())];
    loop {
        let event = reader.read_event().ok()?;
        let depth = open.len();
        let (_, inner) = open.last_mut()?;
        match event {
            Event::Start(start) if depth <= DEPTH => {
                open.push((name(&start), Element::default()));
            }
            Event::Start(_) => return None,
            Event::Empty(start) => inner.add(name(&start), Element::default()),
            Event::End(_) => {
                let (name, element) = open.pop()?;
                open.last_mut()?.1.add(name, element);
            }
            Event::Text(text) => inner.append(&text, &reader, xml),
            Event::CData(text) => inner.append(&text, &reader, xml),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(c) => inner.append(c.encode_utf8(&mut [0; 4]), &reader, xml),
                None => inner.append(resolve_predefined_entity(&reference)?, &reader, xml),
            },
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let (_, outside) = open.pop().filter(|_| open.is_empty())?;
    outside.children.into_values().next()?.pop()
}

/// Without the prefix of a namespace.
fn name(start: &BytesStart<'_>) -> String {
    let name = start.name().0;
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

impl Element {
    fn add(&mut self, name: String, element: Self) {
        self.children.entry(name).or_default().push(element);
    }

    /// A text comes in pieces. It gets the room for all of them with the first, since one that grows
    /// would leave parts of a secret in the memory it moved away from.
    fn append(&mut self, piece: &str, reader: &Reader<&[u8]>, xml: &str) {
        if self.text.capacity() == 0 {
            let at = usize::try_from(reader.buffer_position()).unwrap_or(xml.len());
            let rest = xml.get(at..).unwrap_or_default();
            let room = piece.len() + rest.find("</").unwrap_or(rest.len());
            self.text = Zeroizing::new(String::with_capacity(room));
        }
        self.text.push_str(piece);
    }
}

impl Serialize for Element {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.children.is_empty() {
            return to.serialize_str(&self.text);
        }
        let mut map = to.serialize_map(Some(self.children.len()))?;
        for (name, elements) in &self.children {
            match &elements[..] {
                [element] => map.serialize_entry(name, element)?,
                list => map.serialize_entry(name, list)?,
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn json(xml: &str) -> Option<String> {
        to_json(xml).map(|json| str::from_utf8(&json).unwrap().to_owned())
    }

    #[test]
    fn elements_are_objects_lists_and_texts() {
        let xml = "<?xml version='1.0' encoding='UTF-8'?>\n<!-- c --><ListSecretsResponse>\n\
            <SecretList>\n <Secret><SecretName>a</SecretName><Tags/></Secret>\n\
            <Secret><x:SecretName y='1'>b</x:SecretName></Secret></SecretList>\
            <TotalCount>2</TotalCount><RequestId></RequestId></ListSecretsResponse>\n";
        let expected = r#"{"RequestId":"","SecretList":{"Secret":[{"SecretName":"a","Tags":""},{"SecretName":"b"}]},"TotalCount":"2"}"#;
        assert_eq!(json(xml).as_deref(), Some(expected));
    }

    #[test]
    fn references_and_verbatim_texts_are_read() {
        let xml = "<a><b>&lt;&#x41;&#66;&amp;amp;&quot;\r\n x</b><c><![CDATA[<&\"]]>d</c></a>";
        let expected = r#"{"b":"<AB&amp;\"\r\n x","c":"<&\"d"}"#;
        assert_eq!(json(xml).as_deref(), Some(expected));
    }

    #[test]
    fn what_is_not_xml_is_none() {
        let deep = "<a>".repeat(20) + &"</a>".repeat(20);
        for not in ["", "{}", "<a>", "<a></b>", "</a>", "<a>&unknown;</a>", "<a", &deep] {
            assert_eq!(json(not), None, "{not}");
        }
        let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbb'>]><a>&b;</a>";
        assert_eq!(json(bomb), None);
    }

    proptest! {
        #[test]
        fn a_text_comes_back_as_it_was(text in any::<String>()) {
            // Some characters cannot stand in XML at all.
            let text: String = text.chars().filter(|c| !c.is_control()).collect();
            let escaped = quick_xml::escape::escape(&text);
            let expected = format!(r#"{{"a":{}}}"#, serde_json::to_string(&text).unwrap());
            prop_assert_eq!(json(&format!("<r><a>{escaped}</a></r>")), Some(expected));
        }

        #[test]
        fn nothing_makes_it_panic(xml in r#"(<|>|/|a|b|&|;|#|x|"|!|\[CDATA\[|\]\]|\?|한| ){0,40}"#) {
            let _ = json(&xml);
        }
    }
}
