//! Typography: signs, spaces and quotation marks as each language sets them.

use super::messages;
use boucle::i18n::Language;

const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// The first fault of a text, or `None`. Placeables are left out: what stands in them is not prose.
fn fault(language: Language, text: &str) -> Option<&'static str> {
    let prose = prose(text);
    if prose.contains('\'') {
        return Some("straight apostrophe");
    }
    if prose.contains('"') {
        return Some("straight quotation mark");
    }
    if prose.contains("...") {
        return Some("three points instead of an ellipsis");
    }
    if prose.contains("CO2") {
        return Some("CO2 without its small figure");
    }
    match language {
        Language::Fr => french_fault(&prose),
        Language::En => prose.contains(" %").then_some("space before %"),
        Language::De | Language::Lb => prose
            .contains([' '])
            .then(|| spaced(&prose, &['%', '€']))
            .flatten(),
    }
}

fn french_fault(prose: &str) -> Option<&'static str> {
    if let Some(found) = spaced(prose, &[';', ':', '?', '!', '%', '»', '€']) {
        return Some(found);
    }
    let letters: Vec<char> = prose.chars().collect();
    for pair in letters.windows(2) {
        match pair {
            ['«', next] if !NO_BREAK.contains(next) => return Some("no no-break space after «"),
            [before, '»' | ';' | '?' | '!'] if !NO_BREAK.contains(before) => {
                return Some("no no-break space before a sign");
            }
            [before, ':'] if !NO_BREAK.contains(before) => return Some("no space before :"),
            _ => {}
        }
    }
    None
}

/// A plain space before one of the signs.
fn spaced(prose: &str, signs: &[char]) -> Option<&'static str> {
    let letters: Vec<char> = prose.chars().collect();
    letters
        .windows(2)
        .any(|pair| pair[0] == ' ' && signs.contains(&pair[1]))
        .then_some("plain space before a sign")
}

/// The text with each placeable as one letter and without the frame of its variants.
fn prose(text: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    let body = text.lines().map(|line| {
        let line = line.trim();
        let variant = line.strip_prefix('*').unwrap_or(line);
        match variant.split_once("] ") {
            Some((label, rest)) if label.starts_with('[') => rest,
            _ if line.ends_with("->") || line == "}" => "",
            _ => line,
        }
    });
    for letter in body.collect::<Vec<_>>().join("\n").chars() {
        match letter {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                plain.push('x');
            }
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}

#[test]
fn the_check_finds_faults() {
    let french = |text| fault(Language::Fr, text);
    assert_eq!(french("l'eau"), Some("straight apostrophe"));
    assert_eq!(french("Pourquoi ?"), Some("plain space before a sign"));
    assert_eq!(french("Pourquoi?"), Some("no no-break space before a sign"));
    assert_eq!(french("{ $value } %"), Some("plain space before a sign"));
    assert_eq!(french("Lien:"), Some("no space before :"));
    assert_eq!(french("« x\u{a0}»"), Some("no no-break space after «"));
    assert_eq!(french("«\u{a0}x »"), Some("plain space before a sign"));
    assert_eq!(
        french("{ $n ->\n    [one] a ?\n   *[other] b\n}"),
        Some("plain space before a sign")
    );
    assert_eq!(french("CO2"), Some("CO2 without its small figure"));
    assert_eq!(
        french("«\u{a0}x\u{a0}»\u{a0}: 18\u{a0}%\u{202f}; oui\u{202f}?"),
        None
    );
    assert_eq!(
        fault(Language::De, "18 %"),
        Some("plain space before a sign")
    );
    assert_eq!(fault(Language::En, "18 %"), Some("space before %"));
    assert_eq!(fault(Language::En, "18%: why?"), None);
}

#[test]
fn every_text_is_set_properly() {
    let faults: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            messages(language)
                .into_iter()
                .filter_map(move |(key, text)| {
                    fault(language, &text)
                        .map(|fault| format!("{} {key}: {fault}", language.code()))
                })
        })
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
