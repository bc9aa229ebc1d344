//! Reads INI files: sections, `key = value`, comments.

// The INI crates copy values into buffers that nobody wipes; here they stay where they are.

/// The section of keys that come before any section.
pub(super) const DEFAULT_SECTION: &str = "DEFAULT";

pub(super) struct Pair<'a> {
    pub(super) section: &'a str,
    pub(super) key: &'a str,
    pub(super) value: &'a str,
}

/// Every pair, in the order of the file, or the number of the first line that is not INI.
///
/// A comment is a line, or the rest of one after white space, that begins with `#` or `;`. Quotes
/// around a whole value are not part of it.
pub(super) fn pairs(text: &str) -> Result<Vec<Pair<'_>>, usize> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut pairs, mut section) = (Vec::new(), DEFAULT_SECTION);
    for (line, number) in text.lines().zip(1..) {
        let line = without_comment(line);
        if let Some(rest) = line.strip_prefix('[') {
            section = rest.strip_suffix(']').ok_or(number)?.trim();
        } else if let Some((key, value)) = line.split_once('=') {
            pairs.push(Pair { section, key: key.trim(), value: unquoted(value.trim()) });
        } else if !line.is_empty() {
            return Err(number);
        }
    }
    Ok(pairs)
}

fn without_comment(line: &str) -> &str {
    let mut before = ' ';
    let comment = line.char_indices().find(|(_, c)| {
        let begins = matches!(c, '#' | ';') && before.is_whitespace();
        before = *c;
        begins
    });
    comment.map_or(line, |(at, _)| &line[..at]).trim()
}

fn unquoted(value: &str) -> &str {
    let within = |quote| value.strip_prefix(quote)?.strip_suffix(quote);
    within('"').or_else(|| within('\'')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Vec<(&str, &str, &str)>, usize> {
        Ok(pairs(text)?.iter().map(|p| (p.section, p.key, p.value)).collect())
    }

    #[test]
    fn sections_comments_and_spaces_are_read() {
        let text = "\u{feff}first = 1\r\n\r\n# a = comment\r\n; b\r\n[ one ] ; c\r\n\ta\t=\tx;y#z \r\n b=  'q' # d\r\n[two]\r\nc=\"\"\r\nd=\"'\"\r\ne='\r\n";
        let expected = vec![
            ("DEFAULT", "first", "1"),
            ("one", "a", "x;y#z"),
            ("one", "b", "q"),
            ("two", "c", ""),
            ("two", "d", "'"),
            ("two", "e", "'"),
        ];
        assert_eq!(read(text), Ok(expected));
        assert_eq!(read(""), Ok(vec![]));
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        assert_eq!(read("a=1\n\n[open\n"), Err(3));
        assert_eq!(read("[a]\nword\n"), Err(2));
    }

    proptest! {
        #[test]
        fn a_value_is_never_cut(
            section in "[a-zA-Z0-9 :._-]{1,12}",
            key in "[a-z_]{1,30}",
            value in "[a-zA-Z0-9=+/_.:;#-]{1,60}",
            space in "[ \t]{0,3}",
            end in "\r?\n",
        ) {
            prop_assume!(space.is_empty() || !value.starts_with([';', '#']));
            let text = format!("[{section}]{end}{space}{key}{space}={space}{value}{space}{end}");
            prop_assert_eq!(read(&text), Ok(vec![(section.trim(), key.as_str(), value.as_str())]));
        }

        #[test]
        fn nothing_makes_it_panic(
            text in r#"([\[\]=#;'" \t\u{feff}한\\a-c]|\r|\n|\r\n){0,80}"#,
            anything in any::<String>(),
        ) {
            let _ = read(&text);
            let _ = read(&anything);
        }
    }
}
